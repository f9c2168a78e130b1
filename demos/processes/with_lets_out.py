"""An exception leaves the with block of whatever processes work with."""

import multiprocessing
from multiprocessing.connection import Listener
from multiprocessing.pool import ThreadPool

from demos.stage import play, say


def a_pipe():
    first, _ = multiprocessing.Pipe()
    return first


KINDS = {
    "Pool": lambda: multiprocessing.Pool(1),
    "ThreadPool": lambda: ThreadPool(1),
    "Manager": multiprocessing.Manager,
    "Pipe": a_pipe,
    "Listener": Listener,
    "Lock": multiprocessing.Lock,
    "RLock": multiprocessing.RLock,
    "Semaphore": multiprocessing.Semaphore,
    "BoundedSemaphore": multiprocessing.BoundedSemaphore,
    "Condition": multiprocessing.Condition,
}


def main(kind):
    try:
        with KINDS[kind]():
            say("main is inside")
            raise ValueError("no flour")
        say("main goes on after the block")
    except ValueError as error:
        say("main hears of the failure", error=str(error))


if __name__ == "__main__":
    play(main, choices=list(KINDS))
