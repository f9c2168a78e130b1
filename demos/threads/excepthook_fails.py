"""A threading.excepthook that raises ends only its thread, and both errors are printed.

Python has the hook from 3.8 on.
"""

import threading
from threading import Thread

from demos.stage import play, say


def work():
    raise ValueError("the first error")


def hook(arguments):
    say("the hook is called", error=arguments.exc_type.__name__)
    raise RuntimeError("the error of the hook")


def main():
    if not hasattr(threading, "excepthook"):
        say("this Python has no excepthook")
        return
    threading.excepthook = hook
    for _ in range(2):
        worker = Thread(target=work)
        worker.start()
        worker.join()
        say("main goes on", alive=worker.is_alive(), count=threading.active_count())


if __name__ == "__main__":
    play(main)
