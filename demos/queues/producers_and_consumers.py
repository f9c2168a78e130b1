"""Producers put items into a queue, and consumers take them out.

Two producers make thirty items each; five consumers share them. The queue has room for
five, so that now and then either side has to wait for the other. When the producers have
ended, five times None stops the five consumers.

Case 13 of the course, made finite.
"""

from queue import Queue
from threading import Thread

from demos.stage import pause, play, say


def produce(queue, items):
    say("a producer starts")
    for number, item in enumerate(items):
        if number % 10 == 0:
            pause(0.2)
        queue.put(item)
    say("a producer ends")


def consume(queue, taken):
    say("a consumer starts")
    for item in iter(queue.get, None):
        taken.append(item)
    say("a consumer ends")


def by_producer(share):
    """Put the items of each producer together, in the order in which they were taken."""
    return sorted(share, key=lambda item: item[0])


def main():
    queue = Queue(maxsize=5)
    made = [f"{producer}{number:02}" for producer in "AB" for number in range(30)]
    shares = [[] for _ in range(5)]
    producers = [Thread(target=produce, args=(queue, items)) for items in (made[:30], made[30:])]
    consumers = [Thread(target=consume, args=(queue, share)) for share in shares]
    for thread in producers + consumers:
        thread.start()
    for producer in producers:
        producer.join()
    for _ in consumers:
        queue.put(None)  # no more items will come
    for consumer in consumers:
        consumer.join()

    say("all have ended", made=made, taken=sorted(item for share in shares for item in share))
    taken_in_order = [by_producer(share) for share in shares]
    say("main looks at each share", taken=taken_in_order, put=[sorted(share) for share in shares])


if __name__ == "__main__":
    play(main)
