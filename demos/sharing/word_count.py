"""Reading a dict and writing it again is two operations; another thread may come between.

Each of the two is atomic. Two threads count one word each, and both look up the old count
before either stores the new one. So one count is lost.
"""

from threading import Barrier, Thread

from demos.stage import play, say

counts = {}
both_have_read = Barrier(2)


def count(word):
    old = counts.get(word, 0)
    both_have_read.wait()  # the other thread reads as well
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
