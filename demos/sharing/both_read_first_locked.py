"""With a lock around the read and the write, the second reader waits for the first writer.

The number that is added still waits for the other thread to read as well, but now the
other thread stands at the lock. So after a while it gives up waiting.

Case 12 of the course.
"""

from contextlib import suppress
from threading import Barrier, BrokenBarrierError, Lock, Thread

from demos.stage import play, say, seconds

total = 0
lock = Lock()
both_have_read = Barrier(2)


class SlowOne:
    """A one that would like both threads to have read before it is added."""

    def __radd__(self, read):
        say("update starts", read=read)
        with suppress(BrokenBarrierError):
            both_have_read.wait(timeout=seconds(4))
        return read + 1


def add_one():
    global total
    with lock:
        total += SlowOne()
        say("update ends")


def main():
    adders = [Thread(target=add_one), Thread(target=add_one)]
    for adder in adders:
        adder.start()
    for adder in adders:
        adder.join()
    say("both have added one", total=total)


if __name__ == "__main__":
    play(main)
