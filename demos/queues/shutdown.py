"""After shutdown() nothing goes in; what is in comes out, and then ShutDown is raised.

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
    shop.shutdown()
    say("the shop is shut")
    try:
        shop.put("cheese")
    except queue.ShutDown as error:
        say("put is refused", error=type(error).__name__)
    say("what is there is sold", goods=[shop.get(), shop.get()])
    try:
        shop.get()
    except queue.ShutDown as error:
        say("get is refused", error=type(error).__name__)


if __name__ == "__main__":
    play(main)
