"""A program that attaches to another's block of shared memory can remove it at its end.

Its resource tracker takes the block for one that was left behind. With `track=False`, from
Python 3.13 on, the tracker is not told of the block.
"""

import sys
from subprocess import PIPE, run

from demos.stage import play, say

try:
    from multiprocessing.shared_memory import SharedMemory
except ImportError:
    SharedMemory = None

TRACKED = """
import sys
from multiprocessing.shared_memory import SharedMemory

SharedMemory(sys.argv[1]).close()
"""
NOT_TRACKED = TRACKED.replace("(sys.argv[1])", "(sys.argv[1], track=False)")


def main(way):
    if SharedMemory is None:
        say("this Python has no shared memory")
        return
    if way == "not tracked" and sys.version_info < (3, 13):
        say("this Python has no track=False")
        return
    block = SharedMemory(create=True, size=3)
    try:
        program = TRACKED if way == "tracked" else NOT_TRACKED
        # Returns when standard error is closed: by the program, and by its resource tracker.
        run([sys.executable, "-c", program, block.name], check=True, stderr=PIPE)
        say("the other program has ended")
        SharedMemory(block.name).close()
        block.unlink()
        say("main has found the block")
    except FileNotFoundError as error:
        say("main cannot find the block", error=type(error).__name__)
    finally:
        block.close()


if __name__ == "__main__":
    play(main, choices=["tracked", "not tracked"])
