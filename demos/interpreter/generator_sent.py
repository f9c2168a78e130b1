"""send(), throw() and close() of serialize_iterator() wait for the thread that is inside.

A generator by itself would raise ValueError, as it does in next().
"""

import threading
from threading import Event, Thread

from demos.stage import pause, play, say

inside, second_comes = Event(), Event()


def numbers():
    inside.set()
    second_comes.wait()
    pause(2)
    say("the generator gives its first number")
    try:
        answer = yield 1
    except KeyError:
        answer = "a KeyError"
    yield answer


WAYS = {
    "send": lambda shared: shared.send("a letter"),
    "throw": lambda shared: shared.throw(KeyError()),
    "close": lambda shared: shared.close(),
}


def main(way):
    if not hasattr(threading, "serialize_iterator"):
        say("there is no such helper before Python 3.15")
        return
    shared = threading.serialize_iterator(numbers())
    worker = Thread(target=next, args=(shared,))
    worker.start()
    inside.wait()
    second_comes.set()
    try:
        say("main has called it", got=WAYS[way](shared))
    except ValueError as error:
        say("main is refused", error=type(error).__name__)
    worker.join()


if __name__ == "__main__":
    play(main, choices=list(WAYS))
