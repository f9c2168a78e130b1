"""What fails before a program has started raises an exception in its starter.

A signal for a program that has ended is lost in silence.
"""

import sys
from subprocess import Popen, SubprocessError, run

from demos.stage import play, say


def prepare():
    raise LookupError


def main():
    nothing = [sys.executable, "-c", ""]
    try:
        run(nothing, cwd="/no/such/folder", check=False)
    except OSError as error:
        say("there is no such folder", error=type(error).__name__)
    try:
        run(nothing, preexec_fn=prepare, check=False)
    except SubprocessError as error:
        say("preexec_fn raises", error=type(error).__name__)
    with Popen(nothing) as program:
        program.wait()
        program.terminate()
    say("main has sent a signal to nobody", status=program.returncode)


if __name__ == "__main__":
    play(main)
