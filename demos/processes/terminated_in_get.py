"""A consumer that is terminated while it waits in get() can break the queue for all.

A process that waits in get() holds a lock of the queue, so that only one reads at a time. The
lock stays held, and no other process can get anything any more.
"""

from multiprocessing import Pipe, Process, Queue
from queue import Empty

from demos.stage import pause, play, say, seconds


def consume(queue, connection):
    connection.send("here I am")
    queue.get()


def main():
    queue = Queue()
    ours, theirs = Pipe()
    consumer = Process(target=consume, args=(queue, theirs))
    consumer.start()
    ours.recv()
    pause(2)
    consumer.terminate()
    consumer.join()
    queue.put("bread")
    while queue.empty():
        pause(1)
    say("something is there")
    try:
        say("main gets it", item=queue.get(timeout=seconds(2)))
    except Empty:
        say("main cannot get it")


if __name__ == "__main__":
    play(main)
