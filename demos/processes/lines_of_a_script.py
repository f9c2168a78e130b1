"""Which process runs a script's lines for a child depends on the start method.

Each child tells its own pid, and the pid of the process that ran the lines of the script whose
results it has. The script is run here as a user would run it.
"""

import multiprocessing
import os
import sys
from subprocess import PIPE, run
from tempfile import TemporaryDirectory

from demos.stage import play, say

SCRIPT = """
import multiprocessing
import os

lines_ran_in = os.getpid()

def tell():
    print(os.getpid(), lines_ran_in, flush=True)

if __name__ == "__main__":
    tell()
    for _ in range(2):
        child = multiprocessing.get_context("{method}").Process(target=tell)
        child.start()
        child.join()
"""


def main():
    method = multiprocessing.get_start_method()
    with TemporaryDirectory() as folder:
        path = os.path.join(folder, "script.py")
        with open(path, "w", encoding="utf-8") as file:
            file.write(SCRIPT.format(method=method))
        script = run([sys.executable, path], check=False, stdout=PIPE, universal_newlines=True)
    names = ("the script", "the first child", "the second child")
    for name, line in zip(names, script.stdout.splitlines()):
        pid, lines_ran_in = map(int, line.split())
        say(f"{name} tells", pid=pid, lines_ran_in=lines_ran_in)


if __name__ == "__main__":
    play(main)
