"""What goes from one interpreter to another is copied, and what cannot be is refused."""

from concurrent import interpreters
from threading import Lock

from demos.stage import play, say


def add_grace(guests):
    guests.append("Grace")
    return guests


def main():
    other = interpreters.create()
    guests = ["Ada"]
    say("the other has added a guest", guests=other.call(add_grace, guests))
    say("main looks", guests=guests)

    queue = interpreters.create_queue()
    queue.put(guests)
    received = queue.get()
    say("the list has been through a queue", equal=received == guests, same=received is guests)

    try:
        other.call(add_grace, Lock())
    except interpreters.NotShareableError:
        say("a lock is refused")


if __name__ == "__main__":
    play(main)
