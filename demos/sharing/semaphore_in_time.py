"""A timed acquire() of a semaphore returns True as soon as there is a token.

Main waits for an hour, and the worker releases the semaphore much earlier.
"""

from threading import Semaphore, Thread

from demos.stage import pause, play, say

HOUR = 3600  # seconds

semaphore = Semaphore(0)


def work():
    pause(2)  # only so that you see main wait
    say("worker releases")
    semaphore.release()


def main():
    worker = Thread(target=work)
    worker.start()
    say("main goes on", acquired=semaphore.acquire(timeout=HOUR))
    worker.join()


if __name__ == "__main__":
    play(main)
