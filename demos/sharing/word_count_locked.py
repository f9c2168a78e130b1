"""With a lock around both operations, a dict loses no count.

Two threads count one word each. Whoever reads the old count keeps the lock until the new
one is stored.
"""

from contextlib import suppress
from threading import Barrier, BrokenBarrierError, Lock, Thread

from demos.stage import play, say, seconds

counts = {}
lock = Lock()
both_have_read = Barrier(2)


def count(word):
    with lock:
        old = counts.get(word, 0)
        with suppress(BrokenBarrierError):  # the other thread cannot read
            both_have_read.wait(timeout=seconds(4))
        counts[word] = old + 1


def main():
    counters = [Thread(target=count, args=("the",)) for _ in range(2)]
    for counter in counters:
        counter.start()
    for counter in counters:
        counter.join()
    say("both have counted", count=counts["the"])


if __name__ == "__main__":
    play(main)
