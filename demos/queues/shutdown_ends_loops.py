"""A consumer loop ends when get() raises ShutDown: then the queue is shut down and empty.

One call stops five consumers. It needs no sentinel, and nothing has to count the
consumers. Python has shutdown() from 3.13 on.
"""

import queue
from threading import Thread

from demos.stage import play, say


def consume(orders, served):
    while True:
        try:
            order = orders.get()
        except queue.ShutDown:
            break
        served.append(order)
    say("a consumer ends")


def main():
    if not hasattr(queue, "ShutDown"):
        say("a queue of this Python cannot be shut down")
        return
    orders, served = queue.Queue(), []
    consumers = [Thread(target=consume, args=(orders, served)) for _ in range(5)]
    for consumer in consumers:
        consumer.start()
    for number in range(1, 11):
        orders.put(number)
    say("main shuts the queue down")
    orders.shutdown()
    for consumer in consumers:
        consumer.join()
    say("all consumers have ended", served=sorted(served))


if __name__ == "__main__":
    play(main)
