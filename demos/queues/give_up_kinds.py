"""get() and put() of every kind of queue give up alike, and leave the queue as it was.

A SimpleQueue has no limit, so its put() never waits.
"""

import queue

from demos.stage import play, say, seconds

KINDS = ("Queue", "LifoQueue", "PriorityQueue", "SimpleQueue")


def try_to_get(tasks):
    refused = []
    for options in ({"block": False}, {"timeout": 0}, {"timeout": seconds(2)}):
        say("main asks")
        try:
            tasks.get(**options)
        except queue.Empty as error:
            refused.append(type(error).__name__)
    say("main gives up asking", refused=refused, left=tasks.qsize())


def try_to_put(tasks):
    refused = []
    for options in ({"block": False}, {"timeout": 0}, {"timeout": seconds(2)}):
        say("main offers")
        try:
            tasks.put(9, **options)
        except queue.Full as error:
            refused.append(type(error).__name__)
    say("main gives up offering", refused=refused, left=tasks.qsize(), full=tasks.full())


def take_all(tasks):
    items = []
    while not tasks.empty():
        items.append(tasks.get())
    return items


def main(kind):
    if not hasattr(queue, kind):
        say("this Python has no such queue")
        return
    tasks = getattr(queue, kind)() if kind == "SimpleQueue" else getattr(queue, kind)(maxsize=2)
    try_to_get(tasks)
    tasks.put(1)
    say("main takes what was put in then", items=take_all(tasks))
    if kind == "SimpleQueue":
        return
    tasks.put(2)
    tasks.put(2)
    try_to_put(tasks)
    say("main empties it", items=take_all(tasks))


if __name__ == "__main__":
    play(main, choices=KINDS)
