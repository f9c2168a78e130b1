"""A handler that returns does not shorten a sleep."""

import signal
import threading
from threading import Thread
from time import sleep

from demos.stage import pause, play, say, seconds


def handler(_number, _frame):
    say("the handler runs")


def work():
    pause(2)
    say("worker sends a signal")
    signal.pthread_kill(threading.main_thread().ident, signal.SIGUSR1)


def main():
    signal.signal(signal.SIGUSR1, handler)
    worker = Thread(target=work)
    worker.start()
    say("main falls asleep")
    sleep(seconds(5))
    say("main wakes up")
    worker.join()


if __name__ == "__main__":
    play(main)
