"""The locks of multiprocessing take other arguments than those of threading.

acquire() has `block` where threading has `blocking`, and release() of a Semaphore takes no
number.
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
    try:
        semaphore.release(2)
    except TypeError as error:
        say("release(2) raises an error", error=type(error).__name__)


if __name__ == "__main__":
    play(main)
