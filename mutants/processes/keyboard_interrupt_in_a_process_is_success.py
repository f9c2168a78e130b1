"""A process that a KeyboardInterrupt has ended has the exit code 0.

It is quiet about it, because Ctrl-C reaches all processes of a terminal, and does not count it
as a failure (https://bugs.python.org/issue8296).
"""

from multiprocessing import process

original = process.BaseProcess.run


def run(self):
    try:
        original(self)
    except KeyboardInterrupt:
        pass


process.BaseProcess.run = run
