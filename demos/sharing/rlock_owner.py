"""Only its owner may release an RLock; for anybody else it is a RuntimeError."""

from threading import RLock, Thread

from demos.stage import play, say

lock = RLock()


def release():
    try:
        lock.release()
        say("the worker's release is accepted")
    except RuntimeError as error:
        say("the worker's release is refused", error=type(error).__name__)


def let_worker_release():
    worker = Thread(target=release)
    worker.start()
    worker.join()


def main():
    try:
        lock.release()
    except RuntimeError as error:
        say("the release of a free one is refused", error=type(error).__name__)
    with lock:
        let_worker_release()
    say("main has released it")


if __name__ == "__main__":
    play(main)
