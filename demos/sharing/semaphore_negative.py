"""A semaphore may begin with room for nobody, but not with less than that."""

from threading import BoundedSemaphore, Semaphore

from demos.stage import play, say


def main():
    semaphore = Semaphore(0)
    say("it begins with 0", answer=semaphore.acquire(blocking=False))
    try:
        Semaphore(-1)
    except ValueError as error:
        say("a Semaphore of -1 is refused", error=type(error).__name__)
    try:
        BoundedSemaphore(-1)
    except ValueError as error:
        say("a BoundedSemaphore of -1 is refused", error=type(error).__name__)


if __name__ == "__main__":
    play(main)
