"""With a lock around both operations, a dict loses no count.

Two threads count one word each. The one that reads first holds the lock until it has
stored the new count.
"""

from threading import Lock, Thread

from demos.stage import pause, play, say

counts = {}
lock = Lock()


def count(word):
    with lock:
        old = counts.get(word, 0)
        pause(2)  # here the other thread would read, if it could
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
