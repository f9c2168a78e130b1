"""An item that is put in after the sentinel is never taken.

Two producers share a queue. The one that is done first puts the sentinel in, and so the
consumer ends before the other has brought its item. The sentinel has to wait until all
producers are done.
"""

from queue import Queue
from threading import Thread

from demos.stage import play, say

SENTINEL = object()


def produce_a_little(queue):
    queue.put("egg")
    queue.put(SENTINEL)  # the mistake


def produce_more(queue, other):
    other.join()  # so that this one is late
    queue.put("loaf")


def main():
    queue = Queue()
    first = Thread(target=produce_a_little, args=(queue,))
    second = Thread(target=produce_more, args=(queue, first))
    first.start()
    second.start()
    taken = list(iter(queue.get, SENTINEL))
    say("the consumer ends", taken=taken)
    second.join()
    say("something is left behind", left=queue.get_nowait())


if __name__ == "__main__":
    play(main)
