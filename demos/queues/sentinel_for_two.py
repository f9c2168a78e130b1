"""One sentinel stops one consumer, and the other waits for ever.

The program does not end: stop it with Ctrl-C.
"""

from queue import Queue
from threading import Thread

from demos.stage import play, say

SENTINEL = object()

queue = Queue()


def consume():
    while True:
        thing = queue.get()
        if thing is SENTINEL:
            break
        say("a consumer takes a thing")
    say("a consumer ends")


def main():
    consumers = [Thread(target=consume), Thread(target=consume)]
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
