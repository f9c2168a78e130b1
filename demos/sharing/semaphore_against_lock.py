"""A Semaphore(1) counts its releases, a lock does not.

Both are released although no thread holds them. The lock raises RuntimeError; the
semaphore lets two threads in from then on.
"""

from threading import Lock, Semaphore

from demos.stage import play, say


def main():
    lock, semaphore = Lock(), Semaphore(1)
    try:
        lock.release()
    except RuntimeError as error:
        say("main releases the lock", raised=type(error).__name__)
    say("main tries the lock", acquired=[lock.acquire(blocking=False) for _ in range(2)])
    semaphore.release()
    say("main releases the semaphore")
    acquired = [semaphore.acquire(blocking=False) for _ in range(2)]
    say("main tries the semaphore", acquired=acquired)


if __name__ == "__main__":
    play(main)
