"""run(check=True) raises if the exit status is not 0; without check nobody does."""

import subprocess
import sys

from demos.stage import play, say

FAILING = [sys.executable, "-c", "import sys; sys.exit(3)"]
FINE = [sys.executable, "-c", "pass"]


def main():
    finished = subprocess.run(FAILING, check=False)
    say("without check nothing is raised", status=finished.returncode)
    try:
        subprocess.run(FAILING, check=True)
    except subprocess.CalledProcessError as error:
        say("with check it is", error=type(error).__name__, status=error.returncode)
    finished = subprocess.run(FINE, check=True)
    say("a success passes the check", status=finished.returncode)


if __name__ == "__main__":
    play(main)
