"""Exit functions are called after the last ordinary thread has ended, the last one first."""

import atexit
from threading import Thread

from demos.stage import pause, play, say


def work():
    pause(2)
    say("the worker ends")


def first(worker):
    say("the first exit function is called", worker_is_alive=worker.is_alive())


def last():
    say("the last exit function is called")


def main():
    worker = Thread(target=work)
    atexit.register(first, worker)
    atexit.register(last)
    worker.start()
    say("main ends")


if __name__ == "__main__":
    play(main)
