"""Producers put into a queue what consumers take out of it, and need not know each other.

Two producers make three hundred things each; five consumers share them. The queue has
room for twenty, so that now and then either side has to wait for the other.

Case 13 of the course, made finite.
"""

from queue import Queue
from threading import Thread

from demos.stage import pause, play, say

queue = Queue(maxsize=20)


def produce(producer):
    say("a producer starts")
    for number in range(300):
        if number % 100 == 0:
            pause(0.2)
        queue.put((producer, number))
    say("a producer ends")


def consume(taken):
    say("a consumer starts")
    for thing in iter(queue.get, None):
        taken.append(thing)
    say("a consumer ends")


def keeps_order(share):
    """Tell whether the things of each producer are there in the order it made them."""
    orders = [[number for maker, number in share if maker == producer] for producer in (1, 2)]
    return all(order == sorted(order) for order in orders)


def main():
    shares = [[] for _ in range(5)]
    producers = [Thread(target=produce, args=(producer,)) for producer in (1, 2)]
    consumers = [Thread(target=consume, args=(share,)) for share in shares]
    for thread in producers + consumers:
        thread.start()
    for producer in producers:
        producer.join()
    for _ in consumers:
        queue.put(None)  # no more to come
    for consumer in consumers:
        consumer.join()

    made = {(producer, number) for producer in (1, 2) for number in range(300)}
    taken = [thing for share in shares for thing in share]
    say("all is taken", lost=len(made - set(taken)), twice=len(taken) - len(set(taken)))
    say("each consumer looks back", in_order=all(map(keeps_order, shares)))


if __name__ == "__main__":
    play(main)
