"""os._exit() and a signal without a handler end a process at once, and wait for no thread.

The worker is not a daemon and would never end.
"""

import atexit
import os
import signal
from threading import Event, Thread

from demos.stage import play, say

working = Event()


def work():
    try:
        working.set()
        Event().wait()
    finally:
        say("the worker tidies up")


def tidy_up():
    say("the exit function is called")


def main(way):
    atexit.register(tidy_up)
    Thread(target=work).start()
    working.wait()
    say("main is about to end it")
    if way == "os._exit":
        os._exit(3)
    else:
        os.kill(os.getpid(), signal.SIGTERM)


if __name__ == "__main__":
    play(main, choices=["os._exit", "SIGTERM"])
