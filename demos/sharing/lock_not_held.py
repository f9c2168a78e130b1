"""release() of a lock that is not held raises RuntimeError."""

from threading import Lock

from demos.stage import play, say


def main():
    lock = Lock()
    try:
        lock.release()
    except RuntimeError as error:
        say("release before any acquire", raised=type(error).__name__)
    with lock:
        pass
    try:
        lock.release()
    except RuntimeError as error:
        say("release once too often", raised=type(error).__name__)
    say("main ends", locked=lock.locked())


if __name__ == "__main__":
    play(main)
