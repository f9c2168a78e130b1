"""run(input=...) writes to the other program's standard input, and closes it."""

import subprocess
import sys
from subprocess import PIPE

from demos.stage import play, say

PROGRAM = "import sys; print(sys.stdin.read().upper())"


def main():
    finished = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        input="bread and butter",
        stdout=PIPE,
        universal_newlines=True,
        check=True,
    )
    say("the program has answered", output=finished.stdout.strip())


if __name__ == "__main__":
    play(main)
