"""acquire(timeout=0) does not wait: it returns whether it has acquired the lock."""

from threading import Lock

from demos.stage import play, say


def main():
    lock = Lock()
    acquired = [lock.acquire(timeout=0), lock.acquire(timeout=0)]
    say("main has tried twice", acquired=acquired)


if __name__ == "__main__":
    play(main)
