"""A Lock of multiprocessing takes the default start method, and settles nothing.

So a program could still choose another, and the Lock would not reach its children (gh-77377).
"""

import multiprocessing
from multiprocessing import context

original = multiprocessing.Lock


def make_lock():
    before = context._default_context._actual_context
    try:
        return original()
    finally:
        context._default_context._actual_context = before


multiprocessing.Lock = make_lock
