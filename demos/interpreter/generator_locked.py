"""With a lock around next() two threads can share a generator: the second waits.

From Python 3.15 on threading.serialize_iterator() and synchronized_iterator provide the lock.
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
    if choice != "a lock" and not hasattr(threading, choice):
        say("there is no such helper before Python 3.15")
        return
    inside = Event()
    shared = make(choice, inside)
    worker = Thread(target=take, args=(shared,))
    worker.start()
    inside.wait()
    second_comes.set()
    say("main has a number", number=next(shared))
    worker.join()


if __name__ == "__main__":
    play(main, choices=("a lock", "serialize_iterator", "synchronized_iterator"))
