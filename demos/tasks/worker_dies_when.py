"""Whenever a worker of a process pool dies, whoever waits for a result is told.

An argument that ends its process when it is unpickled, and a result that does so when it is
pickled, stand for whatever may kill a worker in that moment.
"""

import os
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from signal import SIGKILL

from demos.stage import pause, play, say


class DiesWhenUnpickled:
    def __reduce__(self):
        return os._exit, (1,)


class DiesWhenPickled:
    def __reduce__(self):
        os._exit(1)


def work(_argument=None):
    return os.getpid()


def die():
    os._exit(1)


def give_what_kills():
    return DiesWhenPickled()


def die_at_once(pool):
    return pool.submit(die)


def die_when_idle(pool):
    os.kill(pool.submit(work).result(), SIGKILL)
    pause(4)
    return pool.submit(work)


PHASES = {
    "takes a task": lambda pool: pool.submit(work, DiesWhenUnpickled()),
    "runs a task": die_at_once,
    "returns a result": lambda pool: pool.submit(give_what_kills),
    "is idle": die_when_idle,
}


def main(phase):
    with ProcessPoolExecutor(max_workers=1) as pool:
        try:
            PHASES[phase](pool).result()
        except BrokenProcessPool as error:
            say("main is told", error=type(error).__name__)
        try:
            pool.submit(work).result()
        except BrokenProcessPool as error:
            say("the pool refuses another task", error=type(error).__name__)
    say("main has left the block")


if __name__ == "__main__":
    play(main, choices=list(PHASES))
