"""A thread that an exit function starts and does not join is waited for from 3.15 on."""

import atexit
from threading import Thread

from demos.stage import pause, play, say


def work():
    pause(4)
    say("the late thread ends")


def tidy_up():
    try:
        Thread(target=work).start()
    except RuntimeError as error:
        say("the exit function is refused a thread", error=type(error).__name__)
    else:
        say("the exit function returns")


def main():
    atexit.register(tidy_up)
    say("main ends")


if __name__ == "__main__":
    play(main)
