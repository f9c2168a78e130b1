"""A BoundedSemaphore takes back several tokens at once, since Python 3.9, or none of them.

It counts before it takes: if one is too many, the others are not released either.
"""

from threading import BoundedSemaphore

from demos.stage import play, say


def main():
    semaphore = BoundedSemaphore(3)
    taken = [semaphore.acquire(blocking=False) for _ in range(2)]
    say("two are taken", answers=taken)
    try:
        semaphore.release(3)
    except (TypeError, ValueError) as error:
        say("three at once are refused", error=type(error).__name__)
    answers = [semaphore.acquire(blocking=False) for _ in range(2)]
    say("it is asked twice", answers=answers)


if __name__ == "__main__":
    play(main)
