"""get() blocks until there is an item.

The pause only makes sure that you see the consumer wait.

Case 13 of the course.
"""

from queue import Queue
from threading import Thread

from demos.stage import pause, play, say

queue = Queue()


def consume():
    say("consumer asks")
    item = queue.get()
    say("consumer gets", item=item)


def main():
    consumer = Thread(target=consume)
    consumer.start()
    pause(2)
    say("producer puts")
    queue.put("bread")
    consumer.join()


if __name__ == "__main__":
    play(main)
