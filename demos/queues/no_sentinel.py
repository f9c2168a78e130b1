"""A consumer that nobody stops waits for ever: an empty queue may yet get something.

The program does not end: stop it with Ctrl-C.

Case 13 of the course, in which nobody is stopped.
"""

from queue import Queue
from threading import Thread

from demos.stage import play, say

queue = Queue()


def consume():
    while True:
        queue.get()
        say("a consumer takes a thing")


def main():
    consumers = [Thread(target=consume), Thread(target=consume)]
    for consumer in consumers:
        consumer.start()
    for number in (1, 2, 3):
        queue.put(number)
    for consumer in consumers:
        consumer.join()
    say("the consumers have ended")


if __name__ == "__main__":
    play(main)
