"""The exception that check=True raises has the output and the errors of the program."""

import subprocess
import sys
from subprocess import PIPE, CalledProcessError

from demos.stage import play, say

PROGRAM = "import sys; print('half a loaf'); sys.stderr.write('no flour\\n'); sys.exit(3)"


def main():
    # -I and -S: nothing else is there that could write something when Python starts.
    program = [sys.executable, "-I", "-S", "-c", PROGRAM]
    try:
        subprocess.run(program, stdout=PIPE, stderr=PIPE, universal_newlines=True, check=True)
    except CalledProcessError as error:
        say("the failure is raised", output=error.output, errors=error.stderr)


if __name__ == "__main__":
    play(main)
