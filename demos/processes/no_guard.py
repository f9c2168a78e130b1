"""A program that starts a process without looking at __name__ cannot be spawned.

The child imports the program to find its target, comes to the line that starts a
process, and is stopped there by Python. The program is run here as a user would run it.
"""

import multiprocessing
import os
import sys
from subprocess import PIPE, Popen
from tempfile import TemporaryDirectory

from demos.stage import play, say

PROGRAM = """
import multiprocessing, sys

def greet():
    print("hello")

process = multiprocessing.get_context(sys.argv[1]).Process(target=greet)
process.start()
process.join()
"""


def main():
    with TemporaryDirectory() as folder:
        path = os.path.join(folder, "program.py")
        with open(path, "w") as file:
            file.write(PROGRAM)
        command = [sys.executable, path, multiprocessing.get_start_method()]
        program = Popen(command, stdout=PIPE, stderr=PIPE, universal_newlines=True)
        said, complained = program.communicate()
    say(
        "the program has ended",
        said=said.split(),
        explained="bootstrapping phase" in complained,
    )


if __name__ == "__main__":
    play(main)
