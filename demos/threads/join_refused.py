"""join() of the calling thread, or of one that was not started, raises RuntimeError."""

from threading import Thread, current_thread

from demos.stage import play, say


def join_myself():
    try:
        current_thread().join()
    except RuntimeError as error:
        say("joining oneself is refused", error=type(error).__name__)


def main():
    join_myself()
    worker = Thread(target=join_myself)
    try:
        worker.join()
    except RuntimeError as error:
        say("joining what was not started is refused", error=type(error).__name__)
    worker.start()
    worker.join()
    say("main ends")


if __name__ == "__main__":
    play(main)
