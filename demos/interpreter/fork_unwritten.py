"""Text that a file object has not flushed at the fork is written twice.

The child has a copy of the file object and of its buffer. The file underneath, and the
position in it, are shared.
"""

import os
from tempfile import TemporaryFile

from demos.stage import play, say


def main():
    with TemporaryFile("w+", encoding="utf-8") as file:
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
