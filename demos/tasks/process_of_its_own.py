"""Another program is a process of its own, and a child of the one that started it."""

import os
import sys
from subprocess import PIPE, Popen

from demos.stage import play, say

PROGRAM = "import os; print(os.getpid(), os.getppid())"


def main():
    with Popen([sys.executable, "-c", PROGRAM], stdout=PIPE) as program:
        say("main starts a program", pid=os.getpid(), child=program.pid)
        output, _ = program.communicate()
    pid, parent = map(int, output.split())
    say("the program tells who it is", pid=pid, parent=parent)


if __name__ == "__main__":
    play(main)
