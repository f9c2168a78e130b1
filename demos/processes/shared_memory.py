"""SharedMemory is a block of bytes that processes find by its name, since Python 3.8.

Each of them closes it when it is done, and one unlinks it: then it is gone.
"""

from multiprocessing import Process

from demos.stage import play, say

try:
    from multiprocessing.shared_memory import SharedMemory
except ImportError:
    SharedMemory = None


def double(name):
    memory = SharedMemory(name)
    for index in range(3):
        memory.buf[index] *= 2
    memory.close()


def main():
    if SharedMemory is None:
        say("this Python has no shared memory")
        return
    memory = SharedMemory(create=True, size=3)
    memory.buf[:3] = bytes([1, 2, 3])
    child = Process(target=double, args=(memory.name,))
    child.start()
    child.join()
    say("main reads", numbers=list(memory.buf[:3]))
    memory.close()
    memory.unlink()
    try:
        SharedMemory(memory.name)
    except FileNotFoundError as error:
        say("it is gone", error=type(error).__name__)


if __name__ == "__main__":
    play(main)
