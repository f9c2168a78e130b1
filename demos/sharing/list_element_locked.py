"""With a lock around it, `stock[0] += one` loses nothing.

Two threads deliver one piece each. Each reads and writes the stock while it holds the lock.
"""

from contextlib import suppress
from threading import Barrier, BrokenBarrierError, Lock, Thread

from demos.stage import play, say, seconds

stock = [0]
lock = Lock()
both_have_read = Barrier(2)


class SlowOne:
    """A one that would like both threads to have read before it is added."""

    def __radd__(self, read):
        say("update starts", read=read)
        with suppress(BrokenBarrierError):
            both_have_read.wait(timeout=seconds(4))
        return read + 1


def deliver():
    with lock:
        stock[0] += SlowOne()
        say("update ends")


def main():
    threads = [Thread(target=deliver), Thread(target=deliver)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    say("both have delivered", stock=stock)


if __name__ == "__main__":
    play(main)
