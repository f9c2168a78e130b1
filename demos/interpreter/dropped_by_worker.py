"""The finalizer of an object may run in the thread that drops the last reference to it."""

import gc
from threading import Thread

from demos.stage import play, say


class Guest:
    def __del__(self):
        say("the guest leaves")


guests = [Guest()]


def work():
    say("the worker drops main's guest")
    del guests[0]
    say("the worker goes on")


def main():
    worker = Thread(target=work)
    worker.start()
    worker.join()
    gc.collect()
    say("the garbage has been collected")


if __name__ == "__main__":
    play(main)
