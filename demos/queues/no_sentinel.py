"""A consumer that nobody stops waits forever, because more items may yet come.

The program does not end: stop it with Ctrl-C. The consumers are daemons, so that one
Ctrl-C is enough.

Case 13 of the course, which stops none of its threads.
"""

from queue import Queue
from threading import Thread

from demos.stage import play, say

queue = Queue()


def consume():
    while True:
        queue.get()
        say("a consumer takes an item")


def main():
    consumers = [Thread(target=consume, daemon=True) for _ in range(2)]
    for consumer in consumers:
        consumer.start()
    for number in (1, 2, 3):
        queue.put(number)
    for consumer in consumers:
        consumer.join()
    say("the consumers have ended")


if __name__ == "__main__":
    play(main)
