"""A program that could not be started leaves nothing behind: no open file and no process.

The next one starts as if nothing had happened.
"""

import os
import subprocess
import sys
from subprocess import PIPE

from demos.stage import play, say


def open_files():
    return len(os.listdir("/dev/fd"))


def main():
    say("main counts its open files")
    before = open_files()
    for _ in range(3):
        try:
            subprocess.Popen(["no-such-program"], stdin=PIPE, stdout=PIPE, stderr=PIPE)
        except FileNotFoundError as error:
            say("the start is refused", error=type(error).__name__)
    try:
        left = os.waitpid(-1, os.WNOHANG)
    except ChildProcessError:
        left = None
    say("main looks", files=open_files() - before, processes=left)
    finished = subprocess.run([sys.executable, "-c", "print('bread')"], stdout=PIPE, check=True)
    say("another program has run", output=finished.stdout.decode().strip())


if __name__ == "__main__":
    play(main)
