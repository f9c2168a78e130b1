"""From Python 3.9 on release(n) gives back n tokens of a BoundedSemaphore, or none.

It counts first: if one is too many, the others are not given back either.
"""

import sys
from threading import BoundedSemaphore

from demos.stage import play, say


def main():
    if sys.version_info < (3, 9):
        say("this Python's release() takes no number")
        return
    semaphore = BoundedSemaphore(3)
    acquired = [semaphore.acquire(blocking=False) for _ in range(2)]
    say("main takes two of three", acquired=acquired)
    try:
        semaphore.release(3)
    except ValueError as error:
        say("main gives back three", raised=type(error).__name__)
    acquired = [semaphore.acquire(blocking=False) for _ in range(2)]
    say("main tries to take two more", acquired=acquired)


if __name__ == "__main__":
    play(main)
