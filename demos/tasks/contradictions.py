"""subprocess refuses arguments that contradict each other, before it starts anything."""

import subprocess
import sys
from subprocess import PIPE

from demos.stage import play, say

PROGRAM = [sys.executable, "-c", "print('it has been started', file=sys.stderr)"]


def run(**options):
    subprocess.run(PROGRAM, check=False, **options)


def check_output(**options):
    subprocess.check_output(PROGRAM, **options)


CONTRADICTIONS = {
    "run(input, stdin)": lambda: run(input=b"bread", stdin=PIPE),
    "run(capture_output, stdout)": lambda: run(capture_output=True, stdout=PIPE),
    "run(capture_output, stderr)": lambda: run(capture_output=True, stderr=PIPE),
    "check_output(input, stdin)": lambda: check_output(input=b"bread", stdin=PIPE),
    "check_output(stdout)": lambda: check_output(stdout=PIPE),
}


def main(choice):
    try:
        CONTRADICTIONS[choice]()
        say("main is not refused")
    except (TypeError, ValueError) as error:
        say("main is refused", error=type(error).__name__)


if __name__ == "__main__":
    play(main, choices=list(CONTRADICTIONS))
