"""Another program is a process of its own, and a child of the one that started it."""

import os
import sys
from subprocess import PIPE, Popen

from demos.stage import play, say

PROGRAM = "import os; print(os.getpid(), os.getppid())"


def main():
    with Popen([sys.executable, "-c", PROGRAM], stdout=PIPE) as program:
        output, _ = program.communicate()
    pid, parent = map(int, output.split())
    say("main tells who it is", pid=os.getpid(), child=program.pid)
    say("the program tells who it is", pid=pid, parent=parent)


if __name__ == "__main__":
    play(main)
