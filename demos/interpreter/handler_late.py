"""A signal that a worker gets does not wake the main thread, so its handler can run late.

Main waits for a lock, and the signal is delivered to the worker.
"""

import signal
import threading
from threading import Lock, Thread

from demos.stage import pause, play, say

lock = Lock()


def handler(_number, _frame):
    say("the handler runs")


def work():
    pause(2)
    say("worker gets the signal")
    signal.pthread_kill(threading.get_ident(), signal.SIGUSR1)
    pause(4)
    say("worker lets go")
    lock.release()


def main():
    signal.signal(signal.SIGUSR1, handler)
    lock.acquire()
    Thread(target=work).start()
    lock.acquire()
    say("main has the lock")


if __name__ == "__main__":
    play(main)
