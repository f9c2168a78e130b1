"""A Semaphore's timeout is not like a lock's: no limit is None, and -1 does not wait."""

from threading import Semaphore, Thread

from demos.stage import pause, play, say

semaphore = Semaphore(0)


def work():
    pause(1)  # only so that you see main wait
    say("worker releases")
    semaphore.release()


def main():
    say("main has waited with -1", acquired=semaphore.acquire(timeout=-1))
    worker = Thread(target=work)
    worker.start()
    say("main has waited with None", acquired=semaphore.acquire(timeout=None))
    worker.join()


if __name__ == "__main__":
    play(main)
