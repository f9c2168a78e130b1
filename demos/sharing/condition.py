"""A Condition lets a thread wait, under a lock, until something is true.

The consumer holds the lock while it looks, releases it while it waits, and holds it again
when wait() returns. So the producer can get in between.
"""

from threading import Condition, Thread

from demos.stage import pause, play, say

shelf = []
condition = Condition()


def consume():
    with condition:
        say("consumer looks")
        while not shelf:
            condition.wait()
        say("consumer takes", item=shelf.pop())


def produce():
    with condition:
        say("producer holds the lock")
        shelf.append("bread")
        condition.notify()


def main():
    consumer, producer = Thread(target=consume), Thread(target=produce)
    consumer.start()
    pause(1)  # only so that the consumer looks first
    producer.start()
    consumer.join()
    producer.join()


if __name__ == "__main__":
    play(main)
