"""wait(timeout) stops waiting and leaves the program running; run(timeout) would kill it."""

import sys
from subprocess import PIPE, Popen, TimeoutExpired

from demos.stage import play, say, seconds


def main():
    with Popen([sys.executable, "-c", "import sys; sys.stdin.read()"], stdin=PIPE) as program:
        say("main waits")
        try:
            program.wait(timeout=seconds(2))
        except TimeoutExpired as error:
            say("main gives up", error=type(error).__name__, status=program.poll())
    say("the program ends when it may", status=program.returncode)


if __name__ == "__main__":
    play(main)
