"""However main ends, Python waits for its threads, and then calls the exit functions.

The exit status is 0 if main returns, what sys.exit() was given, or 1 for an exception.
"""

import atexit
import sys
from threading import Thread

from demos.stage import pause, play, say


def work():
    pause(2)
    say("the worker ends")


def tidy_up():
    say("the exit function is called")


def main(way):
    atexit.register(tidy_up)
    Thread(target=work).start()
    say("main ends")
    if way == "sys.exit":
        sys.exit(3)
    if way == "an exception":
        raise ValueError("out of luck")


if __name__ == "__main__":
    play(main, choices=["its end", "sys.exit", "an exception"])
