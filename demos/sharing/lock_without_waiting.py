"""acquire(blocking=False) does not wait: it answers whether it got the lock.

Main keeps the lock until the worker has had its answer.
"""

from threading import Lock, Thread

from demos.stage import play, say

lock = Lock()


def work():
    answer = lock.acquire(blocking=False)
    say("worker is answered", answer=answer)


def main():
    answer = lock.acquire(blocking=False)
    say("main is answered", answer=answer)
    worker = Thread(target=work)
    worker.start()
    worker.join()
    say("main releases")
    lock.release()


if __name__ == "__main__":
    play(main)
