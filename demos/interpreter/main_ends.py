"""However main ends, Python waits for its threads, and then calls the exit functions.

The exit status is 0 at main's end, what sys.exit() was given, or 1 for a text or an exception.
What main has printed is written by then, and its finally clauses have run.
"""

import atexit
import os
import signal
import sys
from threading import Thread

from demos.stage import pause, play, say


def work():
    pause(2)
    say("the worker ends")


def tidy_up():
    say("the exit function is called")


def fail():
    raise ValueError("out of luck")


def be_sent(number):
    os.kill(os.getpid(), number)
    pause(15)


def exit_in_a_handler():
    signal.signal(signal.SIGTERM, lambda _number, _frame: sys.exit(3))
    be_sent(signal.SIGTERM)


WAYS = {
    "its end": int,
    "sys.exit": lambda: sys.exit(3),
    "sys.exit(None)": sys.exit,
    "sys.exit(text)": lambda: sys.exit("no flour"),
    "sys.exit in a handler": exit_in_a_handler,
    "an exception": fail,
    "Ctrl-C": lambda: be_sent(signal.SIGINT),
}


def main(way):
    atexit.register(tidy_up)
    Thread(target=work).start()
    sys.stdout = os.fdopen(2, "w", closefd=False)
    sys.stdout.write("half a loaf")
    try:
        say("main ends")
        WAYS[way]()
    finally:
        say("main tidies up")


if __name__ == "__main__":
    play(main, choices=list(WAYS))
