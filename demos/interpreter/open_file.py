"""A forked child has its parent's files open; any other child has not.

A file descriptor is a number, and what it stands for is known to one process.
"""

import os
from multiprocessing import Process
from tempfile import TemporaryFile

from demos.stage import play, say


def identity(descriptor):
    status = os.fstat(descriptor)
    return [status.st_dev, status.st_ino]


def look(descriptor, file):
    try:
        found = identity(descriptor)
    except OSError:
        found = None
    say("child looks", has_the_file=found == file)


def main():
    with TemporaryFile() as file:
        descriptor = file.fileno()
        child = Process(target=look, args=(descriptor, identity(descriptor)))
        child.start()
        child.join()


if __name__ == "__main__":
    play(main)
