"""The locks of multiprocessing take other arguments than those of threading.

acquire() has `block` where threading has `blocking`, and takes a negative timeout for no time at
all. release() of a Semaphore takes no number, and release() of a free Lock raises ValueError.
"""

from multiprocessing import Lock, Semaphore

from demos.stage import play, say


def main():
    lock, semaphore = Lock(), Semaphore()
    say("acquire(block=False) returns", acquired=lock.acquire(block=False))
    try:
        lock.acquire(blocking=False)
    except TypeError as error:
        say("acquire(blocking=False) raises an error", error=type(error).__name__)
    say("acquire(timeout=-5) returns", acquired=lock.acquire(timeout=-5))
    lock.release()
    try:
        lock.release()
    except (ValueError, RuntimeError) as error:
        say("release of a free Lock raises an error", error=type(error).__name__)
    try:
        semaphore.release(2)
    except TypeError as error:
        say("release(2) raises an error", error=type(error).__name__)


if __name__ == "__main__":
    play(main)
