"""An excepthook of your own gets SystemExit too, and it can be taken back.

threading.__excepthook__, from Python 3.10 on, is the hook that was there first.
"""

import sys
import threading
from threading import Thread

from demos.stage import play, say


def hook(failure):
    say("the hook is called", type=failure.exc_type.__name__)


def fail():
    raise ValueError("out of luck")


def play_in_a_thread(target):
    worker = Thread(target=target)
    worker.start()
    worker.join()


def main():
    threading.excepthook = hook
    play_in_a_thread(sys.exit)
    if not hasattr(threading, "__excepthook__"):
        say("this Python does not keep its first hook")
        return
    threading.excepthook = threading.__excepthook__
    play_in_a_thread(fail)
    say("main goes on")


if __name__ == "__main__":
    play(main)
