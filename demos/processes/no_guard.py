"""A program that starts a process at the left margin cannot be spawned.

The new process runs the program's lines to find the target, comes to the line that starts a
process, and Python raises RuntimeError there. The program is run here as a user would run it.
"""

import multiprocessing
import os
import sys
from subprocess import PIPE, run
from tempfile import TemporaryDirectory

from demos.stage import play, say

PROGRAM = """
import multiprocessing

def greet():
    print("hello")

child = multiprocessing.get_context("{method}").Process(target=greet)
child.start()
child.join()
print("exit code", child.exitcode)
"""


def main():
    method = multiprocessing.get_start_method()
    with TemporaryDirectory() as folder:
        path = os.path.join(folder, "program.py")
        with open(path, "w", encoding="utf-8") as file:
            file.write(PROGRAM.format(method=method))
        program = run([sys.executable, path], check=False, stdout=PIPE, universal_newlines=True)
    say("the program has ended", printed=program.stdout.splitlines(), status=program.returncode)


if __name__ == "__main__":
    play(main)
