"""With a lock around next() a generator can be shared: the second waits for the first.

The lock is one's own, or that of threading.serialize_iterator or synchronized_iterator, which
came with Python 3.15.
"""

import threading
from threading import Event, Lock, Thread

from demos.stage import pause, play, say

second_comes = Event()


class Locked:
    def __init__(self, iterator):
        self.iterator = iterator
        self.lock = Lock()

    def __iter__(self):
        return self

    def __next__(self):
        with self.lock:
            return next(self.iterator)


def numbers(inside):
    inside.set()
    second_comes.wait()
    pause(2)
    say("the generator gives its first number")
    yield 1
    yield 2


def make(choice, inside):
    if choice == "a lock":
        return Locked(numbers(inside))
    if choice == "serialize_iterator":
        return threading.serialize_iterator(numbers(inside))
    return threading.synchronized_iterator(numbers)(inside)


def take(shared):
    say("the worker has a number", number=next(shared))


def main(choice):
    inside = Event()
    shared = make(choice, inside)
    worker = Thread(target=take, args=(shared,))
    worker.start()
    inside.wait()
    second_comes.set()
    try:
        say("main has a number", number=next(shared))
    except ValueError:
        say("main is refused")
    worker.join()


if __name__ == "__main__":
    play(main, choices=("a lock", "serialize_iterator", "synchronized_iterator"))
