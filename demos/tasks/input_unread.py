"""A program that does not read its input breaks nothing: communicate() returns its output.

The rest of the input is dropped, without a BrokenPipeError.
"""

import subprocess
import sys

from demos.stage import play, say

PROGRAM = "import os, sys; os.close(0); print('enough'); sys.exit(3)"
MUCH = b"x" * 1000000


def main():
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], input=MUCH, stdout=subprocess.PIPE, check=False
    )
    say("run returns", status=done.returncode, output=done.stdout.decode().strip())
    with subprocess.Popen(
        [sys.executable, "-c", PROGRAM], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as program:
        output, _ = program.communicate(MUCH)
    say("communicate returns", status=program.returncode, output=output.decode().strip())


if __name__ == "__main__":
    play(main)
