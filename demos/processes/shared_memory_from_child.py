"""A block of shared memory that a forked child has made can go away with the child.

Python has a process, the resource tracker, that removes the blocks that a program leaves
behind. A forked child that makes the first block of the program has a tracker of its own,
which ends when the child does. Let main make the block, and this does not happen.
"""

from multiprocessing import Pipe, Process

from demos.stage import pause, play, say

try:
    from multiprocessing.shared_memory import SharedMemory
except ImportError:
    SharedMemory = None


def make(connection):
    block = SharedMemory(create=True, size=3)
    connection.send(block.name)
    block.close()


def main():
    if SharedMemory is None:
        say("this Python has no shared memory")
        return
    receiver, sender = Pipe(duplex=False)
    child = Process(target=make, args=(sender,))
    child.start()
    name = receiver.recv()
    child.join()
    say("child has ended")
    pause(15)
    try:
        block = SharedMemory(name)
        block.close()
        block.unlink()
        say("main has found the block")
    except FileNotFoundError as error:
        say("main cannot find the block", error=type(error).__name__)


if __name__ == "__main__":
    play(main)
