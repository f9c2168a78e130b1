"""What a spawned process is given is pickled, and not everything can be.

A lock of threading cannot. A process that is forked is given it nevertheless, for nothing
is sent: it has it already, a copy that guards nothing against its parent.
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
        say("start is refused", about_pickling="pickle" in str(error))
    else:
        child.join()


if __name__ == "__main__":
    play(main)
