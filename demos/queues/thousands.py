"""Three producers put in three thousand items, and three consumers take each one once.

Where the queue can have a limit, there is room for seven, so that producers and consumers wait
for each other again and again. Elsewhere the consumers begin when all is put in.
"""

import queue
from threading import Thread

from demos.stage import play, say

KINDS = ("Queue", "LifoQueue", "PriorityQueue", "SimpleQueue")
EACH = 1000


def produce(items, numbers):
    for number in numbers:
        items.put(number)


def consume(items, taken):
    for _ in range(EACH):
        taken.append(items.get())


def start(target, arguments):
    threads = [Thread(target=target, args=each) for each in arguments]
    for thread in threads:
        thread.start()
    return threads


def main(kind):
    if not hasattr(queue, kind):
        say("this Python has no such queue")
        return
    limited = kind != "SimpleQueue"
    items = getattr(queue, kind)(maxsize=7) if limited else queue.SimpleQueue()
    shares = [range(first, 3 * EACH, 3) for first in range(3)]
    taken = [[], [], []]
    threads = start(produce, [(items, share) for share in shares])
    if not limited:
        for thread in threads:
            thread.join()
    threads += start(consume, [(items, share) for share in taken])
    for thread in threads:
        thread.join()
    everything = [number for share in taken for number in share]
    say(
        "all is taken out",
        taken=len(everything),
        different=len(set(everything)),
        left=items.qsize(),
    )


if __name__ == "__main__":
    play(main, choices=KINDS)
