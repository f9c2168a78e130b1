"""shutdown() of any kind of queue wakes every thread that waits, however many.

Three consumers and three producers wait, one of each with a timeout of an hour, and three
threads in join(). Python has it from 3.13 on.
"""

import queue
from threading import Thread

from demos.stage import pause, play, say

KINDS = ("Queue", "LifoQueue", "PriorityQueue")
HOUR = 3600  # seconds


def consume(empty, timeout):
    try:
        empty.get(timeout=timeout)
    except queue.ShutDown:
        say("a consumer gets ShutDown")


def produce(full, timeout):
    try:
        full.put(2, timeout=timeout)
    except queue.ShutDown:
        say("a producer gets ShutDown")


def wait_for_all(full):
    full.join()
    say("a join returns")


def main(kind):
    if not hasattr(queue, "ShutDown"):
        say("a queue of this Python cannot be shut down")
        return
    empty, full = getattr(queue, kind)(), getattr(queue, kind)(maxsize=1)
    full.put(1)
    threads = [Thread(target=wait_for_all, args=(full,)) for _ in range(3)]
    for timeout in (None, HOUR, None):
        threads.append(Thread(target=consume, args=(empty, timeout)))
        threads.append(Thread(target=produce, args=(full, timeout)))
    for thread in threads:
        thread.start()
    pause(2)  # only so that all wait by now
    say("main shuts them down")
    empty.shutdown()
    full.shutdown(immediate=True)
    for thread in threads:
        thread.join()
    say("all have gone home", left=full.qsize())


if __name__ == "__main__":
    play(main, choices=KINDS)
