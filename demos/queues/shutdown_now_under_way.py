"""After shutdown(immediate=True) join() still waits for an item that was taken.

Python has it from 3.13 on.
"""

import queue
from threading import Event, Thread

from demos.stage import pause, play, say

taken = Event()


def work(shop):
    shop.get()
    try:
        taken.set()
        pause(2)
        say("the worker is done")
    finally:
        shop.task_done()


def main():
    if not hasattr(queue, "ShutDown"):
        say("a queue of this Python cannot be shut down")
        return
    shop = queue.Queue()
    shop.put("bread")
    shop.put("wine")
    worker = Thread(target=work, args=(shop,))
    worker.start()
    taken.wait()
    shop.shutdown(immediate=True)
    say("shutdown returns", empty=shop.empty())
    shop.join()
    say("join returns")
    worker.join()


if __name__ == "__main__":
    play(main)
