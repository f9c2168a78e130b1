"""A Semaphore(1) counts its releases, a lock does not.

Both are released although nobody has taken them. The lock refuses; the semaphore lets two
in from then on.
"""

from threading import Lock, Semaphore

from demos.stage import play, say


def main():
    lock, semaphore = Lock(), Semaphore(1)
    try:
        lock.release()
    except RuntimeError as error:
        say("the lock refuses the release", error=type(error).__name__)
    semaphore.release()
    say(
        "both are asked twice",
        lock=[lock.acquire(blocking=False) for _ in range(2)],
        semaphore=[semaphore.acquire(blocking=False) for _ in range(2)],
    )


if __name__ == "__main__":
    play(main)
