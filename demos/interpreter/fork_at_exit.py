"""An exit function can fork the process, except in Python 3.12.0 to 3.12.2."""

import atexit
import os

from demos.stage import play, say


def tidy_up():
    try:
        child = os.fork()
    except RuntimeError as error:
        say("the exit function is refused a fork", error=type(error).__name__)
        return
    if child == 0:
        say("the child works")
        os._exit(0)
    os.waitpid(child, 0)
    say("the child has ended")


def main():
    atexit.register(tidy_up)
    say("main ends")


if __name__ == "__main__":
    play(main)
