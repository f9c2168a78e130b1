"""An exit function that raises does not keep the others from being called."""

import atexit
import sys

from demos.stage import play, say


def tidy_up():
    say("the other is called")


def fail():
    say("one exit function raises")
    raise ValueError("out of luck")


def leave():
    say("one exit function raises")
    sys.exit(3)


def main(what):
    atexit.register(tidy_up)
    atexit.register(leave if what == "SystemExit" else fail)


if __name__ == "__main__":
    play(main, choices=["ValueError", "SystemExit"])
