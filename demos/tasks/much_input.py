"""run(input=...) writes to a program and reads from it at the same time.

Both the input and the output are larger than what a pipe can hold.
"""

import subprocess
import sys
from subprocess import PIPE

from demos.stage import play, say

PROGRAM = "import sys\nfor line in sys.stdin: sys.stdout.write(line.upper())"


def main():
    finished = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        input="bread and butter\n" * 100000,
        stdout=PIPE,
        universal_newlines=True,
        check=True,
    )
    lines = finished.stdout.splitlines()
    say("the program has answered", lines=len(lines), last=lines[-1])


if __name__ == "__main__":
    play(main)
