"""put() blocks while the queue is full.

The queue has room for two, and the third put() waits for the first get(). So a producer
that is faster than its consumers is slowed down, and memory does not fill up. The pause
only makes sure that you see it wait.
"""

from queue import Queue
from threading import Thread

from demos.stage import pause, play, say

queue = Queue(maxsize=2)


def produce():
    for number in (1, 2, 3):
        queue.put(number)
        say(f"put {number} returns")


def main():
    producer = Thread(target=produce)
    producer.start()
    pause(2)
    say("consumer begins to take")
    numbers = [queue.get() for _ in range(3)]
    say("consumer has taken", numbers=numbers)
    producer.join()


if __name__ == "__main__":
    play(main)
