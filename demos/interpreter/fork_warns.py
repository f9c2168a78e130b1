"""From 3.12 on CPython warns of a fork in a process that has several threads."""

import os
import warnings
from multiprocessing import get_context
from threading import Event, Thread

from demos.stage import play, say

leave = Event()


def fork():
    child = os.fork()
    if child == 0:
        os._exit(0)
    os.waitpid(child, 0)


def start_a_process():
    process = get_context("fork").Process(target=int)
    process.start()
    process.join()


WAYS = {"os.fork": fork, "Process.start": start_a_process}


def warnings_of(way):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        WAYS[way]()
    return [warning.category.__name__ for warning in caught]


def main(way):
    say("there is one thread", warnings=warnings_of(way))
    worker = Thread(target=leave.wait)
    worker.start()
    say("there are two threads", warnings=warnings_of(way))
    leave.set()


if __name__ == "__main__":
    play(main, choices=list(WAYS))
