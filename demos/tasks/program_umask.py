"""umask is for the files that a program makes; its starter keeps its own.

It came with Python 3.9.
"""

import os
import subprocess
import sys

from demos.stage import play, say

TELLS = [sys.executable, "-c", "import os; print(os.umask(0))"]


def umask_of_a_program(**options):
    return int(subprocess.check_output(TELLS, **options))


def main():
    os.umask(0o027)
    say("a program tells", umask=oct(umask_of_a_program()))
    try:
        say("a program has its own", umask=oct(umask_of_a_program(umask=0o077)))
    except TypeError:
        say("this Python has no umask for programs")
    say("main tells", umask=oct(os.umask(0)))


if __name__ == "__main__":
    play(main)
