"""shutdown() wakes every thread that waits in get() or put(), with ShutDown.

Python has it from 3.13 on.
"""

import queue
from threading import Thread

from demos.stage import pause, play, say


def consume(empty):
    say("a consumer asks")
    try:
        empty.get()
    except queue.ShutDown:
        say("a consumer gets ShutDown")


def produce(full):
    say("the producer offers")
    try:
        full.put("wine")
    except queue.ShutDown:
        say("the producer gets ShutDown")


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
