"""get() and put() return as soon as they can, even if their timeouts are much longer.

Both would wait for an hour: the consumer for a loaf, the producer for room.
"""

from queue import Queue
from threading import Thread

from demos.stage import pause, play, say

HOUR = 3600  # seconds

shelf = Queue(maxsize=1)


def consume():
    item = shelf.get(timeout=HOUR)
    say("consumer gets", item=item)


def produce():
    shelf.put("wheat", timeout=HOUR)
    say("producer has put")


def main():
    consumer = Thread(target=consume)
    consumer.start()
    pause(2)
    say("main puts")
    shelf.put("rye")
    consumer.join()
    shelf.put("oats")
    producer = Thread(target=produce)
    producer.start()
    pause(2)
    say("main takes", item=shelf.get())
    producer.join()


if __name__ == "__main__":
    play(main)
