"""os._exit() writes nothing of what an open file keeps back; flush() does."""

import os
import sys
from subprocess import run
from tempfile import TemporaryDirectory

from demos.stage import play, say

PROGRAM = """
import os, sys
letter = open({path!r}, "w")
letter.write("Dear Ada")
{end}
"""


def main(end):
    with TemporaryDirectory() as folder:
        path = os.path.join(folder, "letter")
        run([sys.executable, "-c", PROGRAM.format(path=path, end=end)], check=True)
        with open(path) as letter:
            say("main reads the letter", letter=letter.read())


if __name__ == "__main__":
    play(main, choices=["os._exit(0)", "letter.flush(); os._exit(0)"])
