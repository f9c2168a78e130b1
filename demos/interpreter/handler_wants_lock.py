"""A handler never gets a Lock that main holds: main goes on only after the handler.

It gets an RLock, because it runs in the thread that owns the lock. But then the data that
the lock protects may be half changed.
"""

import os
import signal
from threading import Lock, RLock

from demos.stage import pause, play, say, seconds

LOCKS = {"Lock": Lock(), "RLock": RLock()}


def main(kind):
    lock = LOCKS[kind]
    tried = []

    def handler(_number, _frame):
        got = lock.acquire(timeout=seconds(3))
        say("the handler has tried", got=got)
        if got:
            lock.release()
        tried.append(True)

    signal.signal(signal.SIGUSR1, handler)
    with lock:
        say("main has the lock")
        os.kill(os.getpid(), signal.SIGUSR1)
        while not tried:
            pause(1)
        say("main lets go")


if __name__ == "__main__":
    play(main, choices=list(LOCKS))
