"""A forked child has its parent's files open; no other child has.

A file descriptor is a number that means something to one process only. The device and the
inode tell which file is behind it.
"""

import os
from multiprocessing import Process
from tempfile import TemporaryFile

from demos.stage import play, say


def identity(descriptor):
    status = os.fstat(descriptor)
    return [status.st_dev, status.st_ino]


def look(descriptor):
    try:
        say("child looks", file=identity(descriptor))
    except OSError:
        say("child looks", file=None)


def main():
    with TemporaryFile() as file:
        descriptor = file.fileno()
        say("main opens a file", file=identity(descriptor))
        child = Process(target=look, args=(descriptor,))
        child.start()
        child.join()


if __name__ == "__main__":
    play(main)
