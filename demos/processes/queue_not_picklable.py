"""An item that cannot be pickled is dropped after put() has returned.

Only a traceback on standard error tells of it.
"""

from multiprocessing import Queue
from threading import Lock

from demos.stage import play, say


def main():
    queue = Queue()
    queue.put(Lock())
    queue.put("bread")
    say("both are put")
    say("main gets", item=queue.get())


if __name__ == "__main__":
    play(main)
