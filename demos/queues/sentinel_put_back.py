"""One sentinel stops all consumers if each puts it back for the next.

Nothing has to count the consumers. The sentinel stays in the queue.
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
            queue.put(SENTINEL)
            break
        say("a consumer takes an item")
    say("a consumer ends")


def main():
    consumers = [Thread(target=consume) for _ in range(3)]
    for consumer in consumers:
        consumer.start()
    for number in (1, 2, 3, 4):
        queue.put(number)
    queue.put(SENTINEL)
    for consumer in consumers:
        consumer.join()
    say("main ends", left=queue.get_nowait() is SENTINEL)


if __name__ == "__main__":
    play(main)
