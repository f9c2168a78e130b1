"""A thread that ignores what a timed acquire() returns goes on without the lock.

And then it releases the lock, although another thread holds it.

Case 15 of the course.
"""

from threading import Lock, Thread

from demos.stage import play, say, seconds

lock = Lock()


def work():
    lock.acquire(timeout=seconds(1))  # the mistake: what it returns is ignored
    say("worker goes on")
    lock.release()


def main():
    lock.acquire()
    say("main has the lock", locked=lock.locked())
    worker = Thread(target=work)
    worker.start()
    worker.join()
    say("main believes that it still has it", locked=lock.locked())
    try:
        lock.release()
    except RuntimeError as error:
        say("main has nothing to release", raised=type(error).__name__)


if __name__ == "__main__":
    play(main)
