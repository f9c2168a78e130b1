"""A signal's handler runs in the main thread, whichever thread the signal was sent to.

A worker sends the signal. Python records it, and the main thread calls the handler between
two of its own steps.
"""

import os
import signal
import threading
from threading import Event, Thread

from demos.stage import pause, play, say

handled = Event()


def handler(number, _frame):
    say("the handler runs", signal=signal.Signals(number).name)
    handled.set()


def to_the_process():
    os.kill(os.getpid(), signal.SIGUSR1)


def to_the_worker():
    signal.pthread_kill(threading.get_ident(), signal.SIGUSR1)


WAYS = {"os.kill": to_the_process, "pthread_kill": to_the_worker}


def work(send):
    say("worker sends a signal")
    send()


def main(way):
    signal.signal(signal.SIGUSR1, handler)
    Thread(target=work, args=(WAYS[way],)).start()
    while not handled.is_set():
        pause(1)


if __name__ == "__main__":
    play(main, choices=list(WAYS))
