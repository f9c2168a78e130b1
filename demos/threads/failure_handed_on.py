"""A thread that catches its exception can hand it to another thread, which raises it.

The exception travels through a queue, like any other object.
"""

from queue import Queue
from threading import Thread

from demos.stage import play, say


def work(failures):
    try:
        int("seven")
    except ValueError as error:
        failures.put(error)


def main():
    failures = Queue()
    Thread(target=work, args=(failures,)).start()
    try:
        raise failures.get()
    except ValueError as error:
        say("main catches the failure", error=type(error).__name__)


if __name__ == "__main__":
    play(main)
