"""A Semaphore released once too often lets one more in; a BoundedSemaphore refuses.

Both begin with room for one. A release without an acquire before it is mostly a mistake.
"""

from threading import BoundedSemaphore, Semaphore

from demos.stage import play, say


def main():
    semaphore = Semaphore(1)
    semaphore.release()
    answers = [semaphore.acquire(blocking=False) for _ in range(3)]
    say("the semaphore is asked thrice", answers=answers)

    bounded = BoundedSemaphore(1)
    try:
        bounded.release()
    except ValueError as error:
        say("the bounded one refuses the release", error=type(error).__name__)
    answers = [bounded.acquire(blocking=False) for _ in range(3)]
    say("the bounded one is asked thrice", answers=answers)


if __name__ == "__main__":
    play(main)
