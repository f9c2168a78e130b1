"""A lock is a token and knows no owner: any thread may release it.

Main takes the lock, and the worker gives it back.

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
    say("main has taken it", locked=lock.locked())
    worker = Thread(target=work)
    worker.start()
    worker.join()
    answer = lock.acquire(blocking=False)
    say("main asks again", answer=answer)


if __name__ == "__main__":
    play(main)
