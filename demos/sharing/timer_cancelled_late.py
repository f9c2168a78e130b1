"""A Timer that is cancelled too late has called its function, and minds no more.

It cannot be started again either: a Timer rings once.
"""

from threading import Timer

from demos.stage import play, say, seconds


def ring():
    say("the timer rings")


def main():
    timer = Timer(seconds(1), ring)
    timer.start()
    timer.join()
    timer.cancel()
    say("main has cancelled it")
    try:
        timer.start()
    except RuntimeError as error:
        say("a second start is refused", error=type(error).__name__)


if __name__ == "__main__":
    play(main)
