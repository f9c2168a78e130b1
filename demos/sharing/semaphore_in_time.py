"""A semaphore that is released in time is had, and who has given up has taken nothing.

Main gives up. Then it waits for an hour, and the worker releases the semaphore much earlier.
"""

from threading import Semaphore, Thread

from demos.stage import pause, play, say, seconds

HOUR = 3600  # seconds

semaphore = Semaphore(0)


def work():
    pause(2)
    say("worker releases")
    semaphore.release()


def main():
    say("main gives up", answer=semaphore.acquire(timeout=seconds(1)))
    worker = Thread(target=work)
    worker.start()
    say("main is answered", answer=semaphore.acquire(timeout=HOUR))
    worker.join()


if __name__ == "__main__":
    play(main)
