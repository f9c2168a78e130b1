"""An acquire() that has timed out takes no token of a semaphore.

Main gives up once while there is no token. Then one is given back, and it is there.
"""

from threading import Semaphore

from demos.stage import play, say, seconds


def main():
    semaphore = Semaphore(0)
    say("main gives up", acquired=semaphore.acquire(timeout=seconds(1)))
    semaphore.release()
    say("main tries again", acquired=semaphore.acquire(blocking=False))


if __name__ == "__main__":
    play(main)
