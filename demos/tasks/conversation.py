"""A question reaches a program only when it is flushed.

What main writes stays in a buffer until then. With text and bufsize=1 the end of a line flushes it.
"""

import sys
from subprocess import PIPE, Popen

from demos.stage import play, say

PROGRAM = """
import sys
for line in sys.stdin:
    print(line.upper(), end="", flush=True)
"""


def main(way):
    command = [sys.executable, "-I", "-S", "-c", PROGRAM]
    bufsize = 1 if way == "bufsize=1" else -1
    with Popen(command, bufsize, stdin=PIPE, stdout=PIPE, universal_newlines=True) as program:
        answers = []
        for question in "bread?\n", "wine?\n":
            program.stdin.write(question)
            if way == "flush()":
                program.stdin.flush()
            say("main has asked")
            answers.append(program.stdout.readline())
        say("main has two answers", answers=answers)


if __name__ == "__main__":
    play(main, choices=["flush()", "bufsize=1", "neither"])
