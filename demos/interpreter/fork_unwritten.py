"""What a file object had not yet written at the fork is written twice.

The child has a copy of the file object and of what it keeps back. The file beneath, with
the place where to write next, is one for both.
"""

import os
from tempfile import TemporaryFile

from demos.stage import play, say


def main():
    with TemporaryFile("w+") as file:
        file.write("flushed\n")
        file.flush()
        file.write("kept back\n")
        child = os.fork()
        if child == 0:
            file.flush()
            os._exit(0)
        os.waitpid(child, 0)
        file.flush()
        file.seek(0)
        say("main reads", lines=file.read().splitlines())


if __name__ == "__main__":
    play(main)
