"""run(check=True) raises if the exit status is not 0; without check, run() raises nothing."""

import subprocess
import sys

from demos.stage import play, say

FAILING = [sys.executable, "-c", "import sys; sys.exit(3)"]
FINE = [sys.executable, "-c", "pass"]


def main():
    finished = subprocess.run(FAILING, check=False)
    say("run without check returns", status=finished.returncode)
    try:
        subprocess.run(FAILING, check=True)
    except subprocess.CalledProcessError as error:
        say("run with check raises", error=type(error).__name__, status=error.returncode)
    finished = subprocess.run(FINE, check=True)
    say("run with check returns", status=finished.returncode)


if __name__ == "__main__":
    play(main)
