"""An item that cannot be pickled takes up no room in a queue with a limit.

The second put() waits until the thread that sends has dropped the first item.
"""

from multiprocessing import Queue
from threading import Lock

from demos.stage import play, say


def main():
    queue = Queue(maxsize=1)
    queue.put(Lock())
    say("the first is put")
    queue.put("bread")
    say("both are put")
    say("main gets", item=queue.get())


if __name__ == "__main__":
    play(main)
