"""From 3.10 on the default name of a thread ends in the name of its target, if it has one."""

from functools import partial
from threading import Thread

from demos.stage import play, say


def water():
    pass


def ending(thread):
    """Give what comes after "Thread-1" in a name."""
    return thread.name.partition(" ")[2]


def main():
    say("a thread is made of a function", ending=ending(Thread(target=water)))
    say("a thread is made of a partial", ending=ending(Thread(target=partial(water))))


if __name__ == "__main__":
    play(main)
