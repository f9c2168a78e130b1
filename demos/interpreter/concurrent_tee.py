"""concurrent_tee() gives each thread an iterator of its own, with all the items."""

import threading
from threading import Barrier, Thread

from demos.stage import play, say

both_are_here = Barrier(2)


def letters():
    for letter in "abc":
        say("a letter is made")
        yield letter


def read(mine):
    both_are_here.wait()
    say("a reader has read", letters=list(mine))


def main():
    if not hasattr(threading, "concurrent_tee"):
        say("there is no concurrent_tee() before Python 3.15")
        return
    for mine in threading.concurrent_tee(letters(), 2):
        Thread(target=read, args=(mine,)).start()


if __name__ == "__main__":
    play(main)
