"""A thread may start another after main has ended, and Python waits for that one too.

In Python 3.12.0 to 3.12.2 start() raises RuntimeError.
"""

from threading import Thread

from demos.stage import pause, play, say


def work_late():
    pause(2)
    say("the late thread ends")


def work():
    pause(3)
    say("the worker is about to start another")
    try:
        Thread(target=work_late).start()
    except RuntimeError as error:
        say("the worker is refused a thread", error=type(error).__name__)


def main():
    Thread(target=work).start()
    say("main ends")


if __name__ == "__main__":
    play(main)
