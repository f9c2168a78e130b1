"""shutdown(immediate=True) drops the items in the queue, and counts them as done.

Python has it from 3.13 on.
"""

import queue

from demos.stage import play, say


def main():
    if not hasattr(queue, "ShutDown"):
        say("a queue of this Python cannot be shut down")
        return
    shop = queue.Queue()
    shop.put("bread")
    shop.put("wine")
    shop.shutdown(immediate=True)
    say("shutdown returns", empty=shop.empty())
    try:
        shop.get()
    except queue.ShutDown as error:
        say("get raises", error=type(error).__name__)
    shop.join()
    say("join returns")


if __name__ == "__main__":
    play(main)
