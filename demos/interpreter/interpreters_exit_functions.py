"""The exit functions of an interpreter are called when it is closed.

The one here writes into a pipe.
"""

import os
from contextlib import closing

from demos.stage import play, say

try:
    from concurrent import interpreters
except ImportError:
    interpreters = None


def main():
    if interpreters is None:
        say("there is no concurrent.interpreters")
        return
    reader, writer = os.pipe()
    with closing(interpreters.create()) as other:
        other.prepare_main(writer=writer)
        other.exec("import atexit, os; atexit.register(os.write, writer, b'farewell')")
        os.write(writer, b"main closes the other: ")
    os.close(writer)
    say("close has returned", read=os.read(reader, 100).decode())


if __name__ == "__main__":
    play(main)
