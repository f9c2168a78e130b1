"""A crash ends a process with all its threads; other processes go on.

os._exit() stands for whatever ends a process on the spot: a fault in a C library, a lack of
memory, a signal.
"""

import os
from multiprocessing import Process
from threading import Thread

from demos.stage import play, say

WORKERS = {"threads": Thread, "processes": Process}


def crash():
    say("the worker crashes")
    os._exit(7)


def main(kind):
    worker = WORKERS[kind](target=crash)
    worker.start()
    worker.join()
    say("main goes on")


if __name__ == "__main__":
    play(main, choices=list(WORKERS))
