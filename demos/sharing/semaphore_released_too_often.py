"""A Semaphore released once too often lets one more in; a BoundedSemaphore raises.

Both begin with one token. A release() without an acquire() before it is usually a mistake.
"""

from threading import BoundedSemaphore, Semaphore

from demos.stage import play, say


def main():
    semaphore = Semaphore(1)
    semaphore.release()
    acquired = [semaphore.acquire(blocking=False) for _ in range(3)]
    say("main has released a Semaphore(1) and tries it", acquired=acquired)

    bounded = BoundedSemaphore(1)
    try:
        bounded.release()
    except ValueError as error:
        say("main releases a BoundedSemaphore(1)", raised=type(error).__name__)
    acquired = [bounded.acquire(blocking=False) for _ in range(3)]
    say("main tries the BoundedSemaphore", acquired=acquired)


if __name__ == "__main__":
    play(main)
