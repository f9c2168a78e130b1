"""acquire() of a semaphore need not wait: it returns whether it has taken a token.

acquire(blocking=False) returns at once, acquire(timeout=...) when its time is over.
"""

from threading import Semaphore

from demos.stage import play, say, seconds


def main():
    semaphore = Semaphore(2)
    acquired = [semaphore.acquire(blocking=False) for _ in range(3)]
    say("main has tried three times", acquired=acquired)
    acquired = semaphore.acquire(timeout=seconds(2))
    say("main gives up", acquired=acquired)


if __name__ == "__main__":
    play(main)
