"""A pool of processes takes an mp_context, and starts its workers as the program has chosen.

Whatever the version: up to Python 3.6 there was no such parameter (gh-75721).
"""

from concurrent.futures import ProcessPoolExecutor

original = ProcessPoolExecutor.__init__


def __init__(self, max_workers=None, mp_context=None, *args, **kwargs):
    original(self, max_workers, *args, **kwargs)


ProcessPoolExecutor.__init__ = __init__
