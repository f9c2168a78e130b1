"""A thread gets the name of a keyword argument instead of its value.

In C, the names and the values of keyword arguments are kept in two arrays.
"""

import threading

original = threading.Thread.__init__


def __init__(self, *args, **kwargs):
    if kwargs.get("kwargs"):
        kwargs["kwargs"] = {name: name for name in kwargs["kwargs"]}
    original(self, *args, **kwargs)


threading.Thread.__init__ = __init__
