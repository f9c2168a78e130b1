"""A lock of threading that a forked process gets is a copy, and guards nothing.

The child holds its copy, and main acquires the original all the same.
"""

from multiprocessing import Pipe, get_context
from threading import Lock

from demos.stage import play, say


def work(lock, connection):
    with lock:
        say("child holds the lock")
        connection.send("I hold it")
        connection.recv()
        say("child releases the lock")


def main():
    lock = Lock()
    ours, theirs = Pipe()
    child = get_context("fork").Process(target=work, args=(lock, theirs))
    child.start()
    ours.recv()
    say("main tries the lock", acquired=lock.acquire(blocking=False))
    ours.send("you may release it")
    child.join()


if __name__ == "__main__":
    play(main)
