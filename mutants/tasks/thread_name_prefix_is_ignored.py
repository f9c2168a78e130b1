"""A pool of threads ignores thread_name_prefix.

It came later than the pools did, with Python 3.6.
"""

from concurrent.futures import ThreadPoolExecutor

original = ThreadPoolExecutor.__init__


def __init__(self, max_workers=None, thread_name_prefix="", *args, **how):
    original(self, max_workers, "", *args, **how)


ThreadPoolExecutor.__init__ = __init__
