"""atexit.unregister() removes one registration of a function, and leaves the others.

It is the function that is taken back, however often it was registered.
"""

import atexit

original_register, original_unregister = atexit.register, atexit.unregister
registered = []


def register(function, *args, **kwargs):
    registered.append((function, args, kwargs))
    return original_register(function, *args, **kwargs)


def unregister(function):
    rest = [entry for entry in registered if entry[0] == function][1:]
    original_unregister(function)
    registered[:] = [entry for entry in registered if entry[0] != function]
    for _, args, kwargs in rest:
        register(function, *args, **kwargs)


atexit.register, atexit.unregister = register, unregister
