"""A semaphore can begin with no token, but not with fewer."""

from threading import BoundedSemaphore, Semaphore

from demos.stage import play, say


def main():
    semaphore = Semaphore(0)
    say("main tries a Semaphore(0)", acquired=semaphore.acquire(blocking=False))
    try:
        Semaphore(-1)
    except ValueError as error:
        say("main makes a Semaphore(-1)", raised=type(error).__name__)
    try:
        BoundedSemaphore(-1)
    except ValueError as error:
        say("main makes a BoundedSemaphore(-1)", raised=type(error).__name__)


if __name__ == "__main__":
    play(main)
