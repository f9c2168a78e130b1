"""A program gets its parent's environment and working directory, or those it is given."""

import os
import subprocess
import sys
import tempfile
from subprocess import PIPE

from demos.stage import play, say

PROGRAM = "import os; print(os.environ.get('GREETING')); print(os.getcwd())"


def ask(**how):
    program = [sys.executable, "-c", PROGRAM]
    finished = subprocess.run(program, stdout=PIPE, universal_newlines=True, check=True, **how)
    return finished.stdout.splitlines()


def main():
    os.environ["GREETING"] = "hello"
    say("main starts a program", directory=os.getcwd())
    greeting, directory = ask()
    say("the program answers", greeting=greeting, directory=directory)
    with tempfile.TemporaryDirectory() as name:
        another = os.path.realpath(name)
        say("main starts a program elsewhere", directory=another)
        greeting, directory = ask(env=dict(os.environ, GREETING="good day"), cwd=another)
        say("the program there answers", greeting=greeting, directory=directory)


if __name__ == "__main__":
    play(main)
