"""An exit function is called with its positional arguments, and without the others.

A call from C has a place for each kind, and a NULL is easily written into one of them.
"""

import atexit

original = atexit.register


def register(function, *args, **kwargs):
    if not kwargs:
        return original(function, *args)
    original(lambda: function(*args, **dict.fromkeys(kwargs)))
    return function


atexit.register = register
