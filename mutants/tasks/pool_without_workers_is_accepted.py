"""A pool with max_workers=0 is made with the usual number of workers.

0 and None are alike in a test for truth. Python 3.2 did not look at all, and its
backport had to be told (agronholm/pythonfutures#55).
"""

from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor


def accept_none(pool):
    original = pool.__init__

    def __init__(self, max_workers=None, *args, **kwargs):
        original(self, max_workers or None, *args, **kwargs)

    pool.__init__ = __init__


accept_none(ThreadPoolExecutor)
accept_none(ProcessPoolExecutor)
