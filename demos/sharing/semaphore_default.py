"""A Semaphore that is made without a number has one token, and so has a BoundedSemaphore."""

from threading import BoundedSemaphore, Semaphore

from demos.stage import play, say


def main():
    for semaphore in (Semaphore(), BoundedSemaphore()):
        acquired = [semaphore.acquire(blocking=False) for _ in range(2)]
        say("main has tried twice", acquired=acquired)


if __name__ == "__main__":
    play(main)
