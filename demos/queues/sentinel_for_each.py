"""One sentinel for each consumer stops them all, because each takes one and ends."""

from queue import Queue
from threading import Thread

from demos.stage import play, say

SENTINEL = object()

queue = Queue()


def consume():
    while True:
        item = queue.get()
        if item is SENTINEL:
            break
        say("a consumer takes an item")
    say("a consumer ends")


def main():
    consumers = [Thread(target=consume) for _ in range(3)]
    for consumer in consumers:
        consumer.start()
    for number in (1, 2, 3, 4):
        queue.put(number)
    for _ in consumers:
        queue.put(SENTINEL)
    for consumer in consumers:
        consumer.join()
    say("main ends", empty=queue.empty())


if __name__ == "__main__":
    play(main)
