"""Releasing a lock that nobody holds is a RuntimeError."""

from threading import Lock

from demos.stage import play, say


def main():
    lock = Lock()
    try:
        lock.release()
    except RuntimeError as error:
        say("a release before any acquire is refused", error=type(error).__name__)
    with lock:
        pass
    try:
        lock.release()
    except RuntimeError as error:
        say("a second release is refused", error=type(error).__name__)
    say("main ends", locked=lock.locked())


if __name__ == "__main__":
    play(main)
