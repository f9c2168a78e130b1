"""SharedMemory is a block of bytes that processes find by its name, from Python 3.8 on.

Each process closes the block when it is done with it, and one of them unlinks it, once.
"""

from multiprocessing import Process

from demos.stage import play, say

try:
    from multiprocessing.shared_memory import SharedMemory
except ImportError:
    SharedMemory = None


def double(name):
    block = SharedMemory(name)
    try:
        for index in range(3):
            block.buf[index] *= 2
    finally:
        block.close()


def main():
    if SharedMemory is None:
        say("this Python has no shared memory")
        return
    block = SharedMemory(create=True, size=3)
    try:
        block.buf[:3] = bytes([1, 2, 3])
        child = Process(target=double, args=(block.name,))
        child.start()
        child.join()
        say("main reads", numbers=list(block.buf[:3]))
    finally:
        block.close()
        block.unlink()
    try:
        SharedMemory(block.name)
    except FileNotFoundError as error:
        say("main looks for the block again", error=type(error).__name__)


if __name__ == "__main__":
    play(main)
