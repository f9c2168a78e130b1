"""A generator that two threads share raises an error in the second one."""

from threading import Event, Thread

from demos.stage import play, say

inside = Event()
go_on = Event()


def numbers():
    inside.set()
    go_on.wait()
    yield 1
    yield 2


def take(shared):
    say("the worker has a number", number=next(shared))


def main():
    shared = numbers()
    worker = Thread(target=take, args=(shared,))
    worker.start()
    inside.wait()
    try:
        next(shared)
    except ValueError as error:
        say("main is refused", error=type(error).__name__)
    go_on.set()
    worker.join()
    say("main tries again", number=next(shared))


if __name__ == "__main__":
    play(main)
