"""A sentinel that is put back counts as an item that is not done: join() waits forever.

The program does not end: stop it with Ctrl-C.
"""

from queue import Queue
from threading import Thread

from demos.stage import play, say

SENTINEL = object()


def consume(queue):
    while True:
        item = queue.get()
        try:
            if item is SENTINEL:
                queue.put(SENTINEL)
                break
            say("a consumer takes an item")
        finally:
            queue.task_done()
    say("a consumer ends")


def main():
    queue = Queue()
    consumers = [Thread(target=consume, args=(queue,)) for _ in range(2)]
    for consumer in consumers:
        consumer.start()
    for number in (1, 2, 3):
        queue.put(number)
    queue.put(SENTINEL)
    for consumer in consumers:
        consumer.join()
    queue.join()
    say("join of the queue returns")


if __name__ == "__main__":
    play(main)
