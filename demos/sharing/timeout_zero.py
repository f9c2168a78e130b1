"""acquire(timeout=0) does not wait: it answers whether it got the lock."""

from threading import Lock

from demos.stage import play, say


def main():
    lock = Lock()
    answers = [lock.acquire(timeout=0), lock.acquire(timeout=0)]
    say("a lock is asked twice", answers=answers)


if __name__ == "__main__":
    play(main)
