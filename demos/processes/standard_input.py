"""A child finds its standard input at its end, whatever its starter could read."""

import os
import sys
from multiprocessing import Process

from demos.stage import play, say


def ask():
    try:
        say("the child has read", answer=input())
    except EOFError as error:
        say("the child cannot read", error=type(error).__name__)


def main():
    reader, writer = os.pipe()
    os.write(writer, b"Ada\nGrace\n")
    os.dup2(reader, 0)  # from here on, main's standard input is that pipe
    os.close(writer)
    child = Process(target=ask)
    child.start()
    child.join()
    say("main has read", answer=sys.stdin.readline().strip())


if __name__ == "__main__":
    play(main)
