"""An exit function can start a thread and wait for it, except in Python 3.12.0 to 3.12.2."""

import atexit
from threading import Thread

from demos.stage import play, say


def work():
    say("the late thread works")


def tidy_up():
    thread = Thread(target=work)
    try:
        thread.start()
    except RuntimeError as error:
        say("the exit function is refused a thread", error=type(error).__name__)
    else:
        thread.join()
        say("the exit function has joined it")


def main():
    atexit.register(tidy_up)
    say("main ends")


if __name__ == "__main__":
    play(main)
