"""get_context() with a method makes it the program's own, if none is chosen.

The contexts are many and the default is one; the one must not be set along with another.
"""

import multiprocessing
from multiprocessing import context

original = multiprocessing.get_context
default = context._default_context


def get_context(method=None):
    chosen = original(method)
    if default._actual_context is None:
        default._actual_context = chosen
    return chosen


multiprocessing.get_context = get_context
