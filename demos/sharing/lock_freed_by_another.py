"""A thread that acquires a Lock twice blocks until another thread releases it.

Here another thread does. Usually none would, and then the thread waits forever.
"""

from threading import Lock, Thread

from demos.stage import pause, play, say

lock = Lock()


def work():
    pause(1)  # only so that you see main wait
    say("worker releases the lock")
    lock.release()


def main():
    lock.acquire()
    worker = Thread(target=work)
    worker.start()
    lock.acquire()
    say("main holds the lock again")
    lock.release()
    worker.join()


if __name__ == "__main__":
    play(main)
