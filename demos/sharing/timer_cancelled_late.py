"""cancel() does nothing to a Timer that has called its function.

It cannot be started again either: a Timer calls its function once.
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
        say("main starts it again", raised=type(error).__name__)


if __name__ == "__main__":
    play(main)
