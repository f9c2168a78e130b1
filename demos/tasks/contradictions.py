"""subprocess refuses arguments that contradict each other, before it starts anything."""

import subprocess
import sys
from subprocess import PIPE

from demos.stage import play, say

PROGRAM = [sys.executable, "-c", "import sys; sys.stderr.write('it has been started')"]


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
    error = None
    try:
        CONTRADICTIONS[choice]()
    except (TypeError, ValueError) as refusal:
        error = type(refusal).__name__
    say("main has tried", error=error)


if __name__ == "__main__":
    play(main, choices=list(CONTRADICTIONS))
