"""release(n) makes room for n at once, since Python 3.9.

For n there is no zero.
"""

from threading import Semaphore

from demos.stage import play, say


def main():
    semaphore = Semaphore(0)
    try:
        semaphore.release(2)
    except TypeError as error:
        say("two at once are refused", error=type(error).__name__)
    answers = [semaphore.acquire(blocking=False) for _ in range(3)]
    say("it is asked thrice", answers=answers)
    try:
        semaphore.release(0)
    except (TypeError, ValueError) as error:
        say("none at all is refused", error=type(error).__name__)


if __name__ == "__main__":
    play(main)
