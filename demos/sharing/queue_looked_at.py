"""A Queue makes each of its methods safe, not two calls in a row.

There is one item. Two consumers look, both see that there is something, and both try to get
it. One gets it; the other finds the queue empty.
"""

from queue import Empty, Queue
from threading import Barrier, Thread

from demos.stage import play, say

queue = Queue()
both_have_looked = Barrier(2)


def consume():
    if queue.qsize() > 0:
        both_have_looked.wait()  # the other consumer looks as well
        try:
            queue.get_nowait()
            say("a consumer gets the item")
        except Empty:
            say("a consumer finds nothing")


def main():
    queue.put("the only item")
    consumers = [Thread(target=consume), Thread(target=consume)]
    for consumer in consumers:
        consumer.start()
    for consumer in consumers:
        consumer.join()
    say("both have tried", left=queue.qsize())


if __name__ == "__main__":
    play(main)
