"""A sentinel is a thing in the queue that means: no more to come.

It is put in last, and so comes out last. The consumer takes it, and ends by itself.
"""

from queue import Queue
from threading import Thread

from demos.stage import play, say

SENTINEL = object()

queue = Queue()


def consume():
    taken = []
    while True:
        thing = queue.get()
        if thing is SENTINEL:
            break
        taken.append(thing)
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
