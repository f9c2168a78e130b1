"""terminate() asks a program to end, kill() ends it; the exit status tells the signal."""

import sys
from subprocess import PIPE, Popen

from demos.stage import play, say

COMMAND = [sys.executable, "-c", "import sys; sys.stdin.read()"]


def main():
    with Popen(COMMAND, stdin=PIPE) as program:
        program.terminate()
        program.wait()
    say("one program is terminated", status=program.returncode)
    with Popen(COMMAND, stdin=PIPE) as program:
        program.kill()
        program.wait()
    say("another is killed", status=program.returncode)


if __name__ == "__main__":
    play(main)
