"""A program gets the environment of who starts it, or another, and its folder, or another."""

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
    greeting, folder = ask()
    say("nothing is said of them", greeting=greeting, same_folder=folder == os.getcwd())
    with tempfile.TemporaryDirectory() as another:
        greeting, folder = ask(env=dict(os.environ, GREETING="good day"), cwd=another)
        is_the_other = os.path.realpath(folder) == os.path.realpath(another)
    say("both are given", greeting=greeting, other_folder=is_the_other)


if __name__ == "__main__":
    play(main)
