"""A sentinel is an item that means: no more items will come.

It is put in last, so it comes out last. The consumer takes it, and leaves its loop.
"""

from queue import Queue
from threading import Thread

from demos.stage import play, say

SENTINEL = object()

queue = Queue()


def consume():
    taken = []
    while True:
        item = queue.get()
        if item is SENTINEL:
            break
        taken.append(item)
    say("the consumer ends", taken=taken)


def main():
    consumer = Thread(target=consume)
    consumer.start()
    for number in (1, 2, 3):
        queue.put(number)
    say("main puts the sentinel in")
    queue.put(SENTINEL)
    consumer.join()
    say("main ends")


if __name__ == "__main__":
    play(main)
