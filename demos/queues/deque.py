"""append() and popleft() of a deque are safe for several threads, without a lock.

But popleft() does not wait: when there is nothing, a consumer has to come back.
"""

from collections import deque
from threading import Event, Thread

from demos.stage import pause, play, say

TIMES = 1000


def produce(shelf, first):
    for number in range(first, first + TIMES):
        shelf.append(number)


def consume(shelf, all_there, taken):
    while True:
        last_round = all_there.is_set()
        try:
            taken.append(shelf.popleft())
        except IndexError:
            if last_round:
                break
            pause(0.1)


def main():
    shelf, all_there, taken = deque(), Event(), []
    producers = [Thread(target=produce, args=(shelf, first)) for first in (0, TIMES)]
    consumers = [Thread(target=consume, args=(shelf, all_there, taken)) for _ in range(2)]
    for thread in producers + consumers:
        thread.start()
    for producer in producers:
        producer.join()
    all_there.set()
    for consumer in consumers:
        consumer.join()
    say("all is taken", items=len(taken), different=len(set(taken)))


if __name__ == "__main__":
    play(main)
