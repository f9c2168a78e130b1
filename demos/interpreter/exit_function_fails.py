"""An exit function that fails is told on standard error, and the others are called."""

import atexit

from demos.stage import play, say


def tidy_up():
    say("the other is called")


def fail():
    say("one exit function fails")
    raise ValueError("out of luck")


def main():
    atexit.register(tidy_up)
    atexit.register(fail)


if __name__ == "__main__":
    play(main)
