"""After shutdown() put() raises ShutDown, and so does get() once the queue is empty.

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
    say("main shuts the shop")
    shop.shutdown()
    try:
        shop.put("cheese")
    except queue.ShutDown as error:
        say("put raises", error=type(error).__name__)
    say("what is there is sold", goods=[shop.get(), shop.get()])
    try:
        shop.get()
    except queue.ShutDown as error:
        say("get raises", error=type(error).__name__)


if __name__ == "__main__":
    play(main)
