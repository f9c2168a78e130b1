"""An item that cannot be pickled takes up room in a queue with a limit for good.

The thread that sends drops it, and gives no place back. So it was up to Python 3.6:
https://github.com/python/cpython/issues/77259
"""

from multiprocessing.queues import Queue

original = Queue._feed


class Places:
    def release(self):
        pass


def feed(*args):
    original(*args[:-1], Places())


Queue._feed = staticmethod(feed)
