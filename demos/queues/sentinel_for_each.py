"""As many sentinels as consumers stop them all: each takes one, and no more than one."""

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
