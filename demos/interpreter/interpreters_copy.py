"""Objects that pass from one interpreter to another are copied, or an error is raised."""

from contextlib import closing
from threading import Lock

from demos.stage import play, say

try:
    from concurrent import interpreters
except ImportError:
    interpreters = None


def add_grace(guests):
    guests.append("Grace")
    return guests


def main():
    if interpreters is None:
        say("there is no concurrent.interpreters")
        return
    with closing(interpreters.create()) as other:
        guests = ["Ada"]
        say("the other has added a guest", guests=other.call(add_grace, guests))
        say("main looks", guests=guests)

        queue = interpreters.create_queue()
        queue.put(guests)
        received = queue.get()
        received.append("Linus")
        say("main has changed what came out of the queue", guests=guests, received=received)

        try:
            other.call(add_grace, Lock())
        except interpreters.NotShareableError as error:
            say("a lock is refused", error=type(error).__name__)


if __name__ == "__main__":
    play(main)
