"""get() and put() look at a timeout only with block=True, and refuse one below zero.

A SimpleQueue that is written in Python, like PyPy's, raises ValueError for any timeout with
block=False.
"""

import queue

from demos.stage import play, say

KINDS = ("Queue", "LifoQueue", "PriorityQueue", "SimpleQueue")


def error_of(call, **options):
    try:
        call(**options)
    except (queue.Empty, queue.Full, ValueError) as error:
        return type(error).__name__
    return "nothing was raised"


def main(kind):
    if not hasattr(queue, kind):
        say("this Python has no such queue")
        return
    items = getattr(queue, kind)()
    refused = [error_of(items.get, block=False, timeout=timeout) for timeout in (1, -1)]
    say("main will not wait", refused=refused)
    say("main waits less than nothing", refused=error_of(items.get, timeout=-1))
    items.put("a parcel")
    say("main puts and gets", item=items.get())
    if kind != "SimpleQueue":
        full = getattr(queue, kind)(maxsize=1)
        full.put("a parcel")
        refused = [error_of(full.put, item="a second", timeout=timeout) for timeout in (0, -1)]
        say("main has no time for a full one", refused=refused, left=full.qsize())


if __name__ == "__main__":
    play(main, choices=KINDS)
