"""When a handler returns, the main thread goes on waiting for what it waited for.

The worker gives what main waits for, but not before the handler has run. Main notices a
signal too late if it comes at the moment when main begins to wait. So the worker sends it
again until main has noticed it.
"""

import os
import signal
import threading
from queue import Queue
from threading import Event, Lock, Thread

from demos.stage import pause, play, say

handled = []
lock = Lock()
event = Event()
queue = Queue()
reading_end, writing_end = os.pipe()


def handler(_number, _frame):
    handled.append(True)


def write():
    os.write(writing_end, b"a letter")


def read():
    return os.read(reading_end, 100).decode()


def put():
    queue.put("a parcel")


WAITS = {
    "Lock.acquire": (lock.release, lock.acquire),
    "Event.wait": (event.set, event.wait),
    "Queue.get": (put, queue.get),
    "os.read": (write, read),
}


def work(give):
    pause(2)
    while not handled:
        signal.pthread_kill(threading.main_thread().ident, signal.SIGUSR1)
        pause(1)
    pause(2)
    say("worker gives what main waits for")
    give()


def main(call):
    give, wait = WAITS[call]
    signal.signal(signal.SIGUSR1, handler)
    lock.acquire()
    Thread(target=work, args=(give,)).start()
    say("main waits")
    got = wait()
    say("main has it", got=got)


if __name__ == "__main__":
    play(main, choices=list(WAITS))
