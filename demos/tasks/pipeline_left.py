"""A program that writes into a pipe is ended by SIGPIPE once nobody can read from it.

Its starter could read too, unless it closes its end. Then the pipe fills up, and the writer waits.
A Python program ignores SIGPIPE by default and gets BrokenPipeError; this one does as most do.
"""

import sys
from subprocess import PIPE, Popen

from demos.stage import play, say

WRITER = """
import signal
signal.signal(signal.SIGPIPE, signal.SIG_DFL)
while True:
    print("bread")
"""
READER = "input()"


def main(way):
    python = [sys.executable, "-I", "-S", "-c"]
    with Popen([*python, WRITER], stdout=PIPE) as writer:
        with Popen([*python, READER], stdin=writer.stdout):
            if way == "closed":
                writer.stdout.close()
        say("the reader has left")
        say("the writer has ended", status=writer.wait())


if __name__ == "__main__":
    play(main, choices=["closed", "kept open"])
