"""The iterators of itertools.tee() are not for several threads: the second gets an error.

Up to Python 3.7, and on free-threaded builds, the program can hang or crash instead.
"""

from itertools import tee
from threading import Event, Thread

from demos.stage import play, say

inside = Event()
go_on = Event()


class Letters:
    def __iter__(self):
        return self

    def __next__(self):
        inside.set()
        go_on.wait()
        return "a"


def take(mine):
    say("the worker has a letter", letter=next(mine))


def main():
    left, right = tee(Letters())
    worker = Thread(target=take, args=(left,))
    worker.start()
    inside.wait()
    try:
        next(right)
    except RuntimeError as error:
        say("main is refused", error=type(error).__name__)
    go_on.set()
    worker.join()


if __name__ == "__main__":
    play(main)
