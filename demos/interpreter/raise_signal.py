"""From Python 3.8 on raise_signal() sends a signal to the thread that calls it.

Up to 3.7 a thread needs pthread_kill() for that. Either way the handler runs in the main
thread.
"""

import signal
import threading
from threading import Event, Thread

from demos.stage import pause, play, say

handled = Event()


def handler(number, _frame):
    say("the handler runs", signal=signal.Signals(number).name)
    handled.set()


def work():
    if hasattr(signal, "raise_signal"):
        say("worker calls raise_signal")
        signal.raise_signal(signal.SIGUSR1)
    else:
        say("worker has no raise_signal, and calls pthread_kill")
        signal.pthread_kill(threading.get_ident(), signal.SIGUSR1)


def main():
    signal.signal(signal.SIGUSR1, handler)
    Thread(target=work).start()
    while not handled.is_set():
        pause(1)


if __name__ == "__main__":
    play(main)
