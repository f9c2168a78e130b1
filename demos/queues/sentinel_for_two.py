"""One sentinel stops one consumer, and the other waits forever.

The program does not end: stop it with Ctrl-C. The consumers are daemons, so that one
Ctrl-C is enough.
"""

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
    consumers = [Thread(target=consume, daemon=True) for _ in range(2)]
    for consumer in consumers:
        consumer.start()
    for number in (1, 2, 3):
        queue.put(number)
    queue.put(SENTINEL)
    for consumer in consumers:
        consumer.join()
    say("main ends")


if __name__ == "__main__":
    play(main)
