"""Whoever does not look at the answer of a timed acquire() goes on without the lock.

And then releases it, although it is another thread that holds it.

Case 15 of the course.
"""

from threading import Lock, Thread

from demos.stage import play, say, seconds

lock = Lock()


def work():
    lock.acquire(timeout=seconds(1))  # the mistake: nobody asks whether it worked
    say("worker goes on")
    lock.release()


def main():
    lock.acquire()
    say("main has the lock", locked=lock.locked())
    worker = Thread(target=work)
    worker.start()
    worker.join()
    say("main thinks that it still has it", locked=lock.locked())
    try:
        lock.release()
    except RuntimeError as error:
        say("main has nothing to release", error=type(error).__name__)


if __name__ == "__main__":
    play(main)
