"""Called again after a timeout, communicate() sends the rest of its input.

The input is larger than a pipe, and the program reads only a line of it until main lets it go on.
"""

import os
import sys
from subprocess import PIPE, Popen, TimeoutExpired

from demos.stage import play, say, seconds

SIZE = 1_000_000  # bytes; a pipe holds less

PROGRAM = """
import os, sys
gate = int(sys.argv[1])
size = len(sys.stdin.readline())
os.read(gate, 1)
print(size + len(sys.stdin.read()))
"""


def main():
    gate, open_gate = os.pipe()
    command = [sys.executable, "-c", PROGRAM, str(gate)]
    with Popen(command, stdin=PIPE, stdout=PIPE, pass_fds=[gate]) as program:
        try:
            program.communicate(b"bread\n" + b"." * (SIZE - 6), timeout=seconds(2))
        except TimeoutExpired:
            say("main gives up")
        os.write(open_gate, b".")
        output, _ = program.communicate()
        say("the program has ended", size=int(output))


if __name__ == "__main__":
    play(main)
