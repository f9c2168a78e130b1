"""A lock that another thread holds at the fork stays locked in the child forever.

The child has a copy of the lock, and the thread that would release it does not exist there.
What the parent later does with its own lock does not reach the child.
"""

import os
from threading import Event, Lock, Thread

from demos.stage import play, say, seconds

lock = Lock()
held = Event()
release = Event()


def work():
    with lock:
        held.set()
        release.wait()
        say("worker lets go")


def main():
    reading_end, writing_end = os.pipe()
    worker = Thread(target=work)
    worker.start()
    held.wait()
    child = os.fork()
    if child == 0:
        os.read(reading_end, 1)
        say("child tries")
        say("child has tried", got=lock.acquire(timeout=seconds(3)))
        os._exit(0)
    release.set()
    worker.join()
    say("main has tried", got=lock.acquire(timeout=seconds(3)))
    os.write(writing_end, b"!")
    os.waitpid(child, 0)


if __name__ == "__main__":
    play(main)
