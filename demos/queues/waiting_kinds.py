"""get() and put() of a LifoQueue and a PriorityQueue block like those of a Queue."""

from queue import LifoQueue, PriorityQueue
from threading import Thread

from demos.stage import pause, play, say


def show(name, queue):
    def consume():
        say(f"a consumer asks the {name}")
        queue.get()
        say(f"get from the {name} returns")

    def produce():
        queue.put(1)
        say(f"a producer has filled the {name}")
        queue.put(2)
        say(f"a second put into the {name} returns")

    consumer = Thread(target=consume)
    consumer.start()
    pause(1)
    say(f"main puts into the {name}")
    queue.put(0)
    consumer.join()

    producer = Thread(target=produce)
    producer.start()
    pause(1)
    say(f"main gets from the {name}")
    queue.get()
    producer.join()


def main():
    show("stack", LifoQueue(maxsize=1))
    show("heap", PriorityQueue(maxsize=1))


if __name__ == "__main__":
    play(main)
