"""put() does not refuse what cannot be pickled: it is dropped, later and elsewhere.

The traceback on standard error is all that tells of it.
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
