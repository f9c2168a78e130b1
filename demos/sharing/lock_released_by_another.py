"""A lock has no owner: another thread can release it.

Main acquires the lock, and the worker releases it.

Case 12 of the course.
"""

from threading import Lock, Thread

from demos.stage import play, say

lock = Lock()


def work():
    lock.release()
    say("worker has released it", locked=lock.locked())


def main():
    lock.acquire()
    say("main has acquired it", locked=lock.locked())
    worker = Thread(target=work)
    worker.start()
    worker.join()
    acquired = lock.acquire(blocking=False)
    say("main tries again", acquired=acquired)


if __name__ == "__main__":
    play(main)
