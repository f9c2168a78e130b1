"""atexit.register() calls the function that it is given at once, and the end calls it again."""

import atexit

original = atexit.register


def register(function, *args, **kwargs):
    function(*args, **kwargs)
    return original(function, *args, **kwargs)


atexit.register = register
