"""threading.excepthook is called for each thread that fails, from Python 3.8 on.

A hook of your own replaces the traceback on standard error.
"""

import threading
from threading import Thread

from demos.stage import play, say


def hook(failure):
    say(
        "the hook is called",
        type=failure.exc_type.__name__,
        value=str(failure.exc_value),
        thread=failure.thread.name,
    )


def work():
    say("worker fails")
    raise ValueError("out of luck")


def main():
    threading.excepthook = hook
    Thread(target=work, name="unlucky").start()


if __name__ == "__main__":
    play(main)
