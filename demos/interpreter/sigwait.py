"""A thread can wait for a signal that all threads block, and no handler runs.

A new thread blocks the signals that its starter blocks, so main blocks the signal first.
"""

import os
import signal
from threading import Thread

from demos.stage import play, say


def handler(_number, _frame):
    say("the handler runs")


def work():
    number = signal.sigwait([signal.SIGUSR1])
    say("worker takes the signal", signal=signal.Signals(number).name)


def main():
    signal.signal(signal.SIGUSR1, handler)
    signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGUSR1])
    worker = Thread(target=work)
    worker.start()
    say("main sends a signal")
    os.kill(os.getpid(), signal.SIGUSR1)
    worker.join()
    signal.pthread_sigmask(signal.SIG_UNBLOCK, [signal.SIGUSR1])
    say("main ends")


if __name__ == "__main__":
    play(main)
