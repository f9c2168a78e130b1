"""A program gets no open file but its standard ones, unless pass_fds names it.

What Python opens is not inheritable either, so close_fds=False alone hands on nothing.
"""

import os
import sys
from subprocess import run

from demos.stage import play, say

PROGRAM = """
import os, sys
try:
    os.write(int(sys.argv[1]), b"hello")
except OSError:
    sys.exit(3)
"""


def main(way):
    reader, writer = os.pipe()
    options = {}
    if way == "pass_fds":
        options = {"pass_fds": [writer]}
    elif way != "nothing said":
        options = {"close_fds": False}
    if way == "inheritable":
        os.set_inheritable(writer, True)
    command = [sys.executable, "-c", PROGRAM, str(writer)]
    status = run(command, check=False, **options).returncode
    os.close(writer)
    say("the program has ended", status=status, word=os.read(reader, 10).decode())


if __name__ == "__main__":
    play(main, choices=["nothing said", "close_fds=False", "pass_fds", "inheritable"])
