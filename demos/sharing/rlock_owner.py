"""Only its owner can release an RLock; for any other thread release() raises RuntimeError."""

from threading import RLock, Thread

from demos.stage import play, say

lock = RLock()


def release():
    try:
        lock.release()
    except RuntimeError as error:
        say("worker cannot release main's lock", raised=type(error).__name__)


def main():
    try:
        lock.release()
    except RuntimeError as error:
        say("main cannot release a free lock", raised=type(error).__name__)
    with lock:
        worker = Thread(target=release)
        worker.start()
        worker.join()
    say("main has released its lock")


if __name__ == "__main__":
    play(main)
