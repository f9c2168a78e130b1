"""shutdown(immediate=True) throws away what is in the queue, and counts it as done.

Python has it since 3.13.
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
    say("the shop is shut", empty=shop.empty())
    try:
        say("something is sold", goods=shop.get())
    except queue.ShutDown as error:
        say("get is refused", error=type(error).__name__)
    shop.join()
    say("join returns, and nothing has been done")


if __name__ == "__main__":
    play(main)
