"""A block of shared memory is at least as large as you ask for, in every process.

The system may give whole pages. So take the bytes that you have written, and not all there are.
"""

from multiprocessing import Process

from demos.stage import play, say

try:
    from multiprocessing.shared_memory import SharedMemory
except ImportError:
    SharedMemory = None


def read(name, length):
    block = SharedMemory(name)
    try:
        say("child reads", size=block.size, word=bytes(block.buf[:length]).decode())
    finally:
        block.close()


def main():
    if SharedMemory is None:
        say("this Python has no shared memory")
        return
    block = SharedMemory(create=True, size=5)
    try:
        block.buf[:5] = b"bread"
        say("main has written", size=block.size)
        child = Process(target=read, args=(block.name, 5))
        child.start()
        child.join()
    finally:
        block.close()
        block.unlink()


if __name__ == "__main__":
    play(main)
