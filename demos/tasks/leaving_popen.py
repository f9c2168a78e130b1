"""Leaving the with block of a Popen closes its pipes and waits for its end."""

import sys
from subprocess import PIPE, Popen

from demos.stage import play, say


def main():
    with Popen([sys.executable, "-c", "import sys; sys.stdin.read()"], stdin=PIPE) as program:
        say("main is in the block", status=program.poll())
    say("main has left the block", status=program.returncode)


if __name__ == "__main__":
    play(main)
