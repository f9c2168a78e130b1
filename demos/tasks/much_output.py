"""A program that prints more than its pipe can hold blocks until its parent reads.

communicate() reads to the end and then waits. wait() only waits, so the parent waits for the
program and the program for its parent.
"""

import sys
from subprocess import PIPE, Popen

from demos.stage import play, say

PROGRAM = "print('x' * 10000000)"


def main(way):
    with Popen([sys.executable, "-c", PROGRAM], stdout=PIPE) as program:
        say("main waits")
        if way == "wait":
            program.wait()
        output, _ = program.communicate()
        say("the program has ended", status=program.returncode, read=len(output.strip()))


if __name__ == "__main__":
    play(main, choices=["communicate", "wait"])
