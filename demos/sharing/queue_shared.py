"""A Queue that several threads share loses nothing and delivers nothing twice.

Three producers put a hundred items each. Three consumers get what comes, until each of them
gets a None, which says that there is no more.
"""

from queue import Queue
from threading import Thread

from demos.stage import play, say

ITEMS = 100

queue = Queue()
taken = {"Ada": [], "Grace": [], "Mary": []}


def produce(number):
    for item in range(number * ITEMS, (number + 1) * ITEMS):
        queue.put(item)


def consume(name):
    while True:
        item = queue.get()
        if item is None:
            break
        taken[name].append(item)


def main():
    producers = [Thread(target=produce, args=(number,)) for number in range(3)]
    consumers = [Thread(target=consume, args=(name,)) for name in taken]
    for thread in producers + consumers:
        thread.start()
    for producer in producers:
        producer.join()
    for _ in consumers:
        queue.put(None)
    for consumer in consumers:
        consumer.join()
    everything = [item for items in taken.values() for item in items]
    say("all is taken", items=len(everything), different=len(set(everything)))


if __name__ == "__main__":
    play(main)
