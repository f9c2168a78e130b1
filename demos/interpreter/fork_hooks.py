"""With register_at_fork(), from Python 3.7 on, a lock is free in the child.

The thread that forks acquires the lock first, so that no other thread holds it, and releases
it in the parent and in the child.
"""

import os
from threading import Event, Lock, Thread

from demos.stage import pause, play, say, seconds

lock = Lock()
held = Event()


def work():
    with lock:
        held.set()
        pause(4)
        say("worker lets go")


def main():
    if hasattr(os, "register_at_fork"):
        os.register_at_fork(
            before=lock.acquire,
            after_in_parent=lock.release,
            after_in_child=lock.release,
        )
    else:
        say("there are no hooks")
    worker = Thread(target=work)
    worker.start()
    held.wait()
    child = os.fork()
    if child == 0:
        say("child has tried", got=lock.acquire(timeout=seconds(3)))
        os._exit(0)
    os.waitpid(child, 0)
    worker.join()
    say("main has tried", got=lock.acquire(timeout=seconds(3)))


if __name__ == "__main__":
    play(main)
