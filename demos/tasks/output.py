"""run() captures what a program prints, its output and its errors apart or as one.

Python 3.7 has shorter names for the same: capture_output=True and text=True.
"""

import subprocess
import sys
from subprocess import PIPE, STDOUT

from demos.stage import play, say

PROGRAM = """
import sys
print("bread", flush=True)
print("smoke", file=sys.stderr, flush=True)
"""


def main():
    # -I and -S: nothing else is there that could write something when Python starts.
    command = [sys.executable, "-I", "-S", "-c", PROGRAM]
    apart = subprocess.run(command, stdout=PIPE, stderr=PIPE, universal_newlines=True, check=True)
    say("main captures them apart", output=apart.stdout, errors=apart.stderr)
    as_one = subprocess.run(
        command, stdout=PIPE, stderr=STDOUT, universal_newlines=True, check=True
    )
    say("main captures them as one", output=as_one.stdout, errors=as_one.stderr)


if __name__ == "__main__":
    play(main)
