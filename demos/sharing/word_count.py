"""Reading a dict and writing it again is two operations, and another may come in between.

Each of the two is safe. Two threads count one word each, and both look up the old count
before either stores the new one. So one of the two is lost.
"""

from threading import Barrier, Thread

from demos.stage import play, say

counts = {}
both_have_read = Barrier(2)


def count(word):
    old = counts.get(word, 0)
    both_have_read.wait()  # the other thread reads
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
