"""What ends a process ends all its threads; another process hardly notices.

os._exit() stands for everything that ends a process on the spot: a fault in a C library,
too little memory, a signal.
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
