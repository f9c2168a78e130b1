"""The arguments of a spawned process are pickled, and not every object can be.

A lock of threading cannot. A forked process gets one all the same: nothing is sent, since the
child begins with a copy of everything.
"""

from multiprocessing import Process
from pickle import PicklingError
from threading import Lock

from demos.stage import play, say


def work(lock):
    with lock:
        say("child has a lock")


def main():
    lock = Lock()
    child = Process(target=work, args=(lock,))
    try:
        child.start()
    except (PicklingError, TypeError) as error:
        say("start is refused", error=type(error).__name__)
    else:
        child.join()


if __name__ == "__main__":
    play(main)
