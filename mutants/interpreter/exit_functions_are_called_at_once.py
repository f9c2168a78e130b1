"""atexit.register() calls the function that it is given, and not only the end of the program does."""

import atexit

original = atexit.register


def register(function, *args, **kwargs):
    function(*args, **kwargs)
    return original(function, *args, **kwargs)


atexit.register = register
