"""shutdown() ends the waiting of all who wait to get, or to put.

That stops any number of consumers, with no sentinel and nobody to count them. Python
has it since 3.13.
"""

import queue
from threading import Thread

from demos.stage import pause, play, say


def consume(empty):
    say("a consumer asks")
    try:
        empty.get()
    except queue.ShutDown:
        say("a consumer is sent home")


def produce(full):
    say("the producer offers")
    try:
        full.put("wine")
    except queue.ShutDown:
        say("the producer is sent home")


def main():
    if not hasattr(queue, "ShutDown"):
        say("a queue of this Python cannot be shut down")
        return
    empty, full = queue.Queue(), queue.Queue(maxsize=1)
    full.put("bread")
    threads = [Thread(target=consume, args=(empty,)) for _ in range(3)]
    threads.append(Thread(target=produce, args=(full,)))
    for thread in threads:
        thread.start()
    pause(2)
    say("main shuts them down")
    empty.shutdown()
    full.shutdown()
    for thread in threads:
        thread.join()


if __name__ == "__main__":
    play(main)
