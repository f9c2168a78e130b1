"""The name of a block of shared memory cannot be given to another one."""

from demos.stage import play, say

try:
    from multiprocessing.shared_memory import SharedMemory
except ImportError:
    SharedMemory = None


def main():
    if SharedMemory is None:
        say("this Python has no shared memory")
        return
    block = SharedMemory(create=True, size=3)
    block.buf[0] = 7
    error = None
    try:
        SharedMemory(block.name, create=True, size=3).close()
    except FileExistsError as refusal:
        error = type(refusal).__name__
    say("main has tried to make another", error=error, first=block.buf[0])
    block.close()
    block.unlink()


if __name__ == "__main__":
    play(main)
