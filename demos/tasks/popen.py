"""Popen starts another program and does not wait: poll() looks, wait() waits.

The program reads its standard input, which nobody has closed yet, so it cannot have ended
when main looks.
"""

import sys
from subprocess import PIPE, Popen

from demos.stage import play, say

PROGRAM = "import sys; sys.stdin.read(); sys.exit(3)"


def main():
    with Popen([sys.executable, "-c", PROGRAM], stdin=PIPE) as program:
        say("main goes on", status=program.poll())
        program.stdin.close()
        say("wait returns", status=program.wait())
        say("main looks again", status=program.poll(), kept=program.returncode)


if __name__ == "__main__":
    play(main)
