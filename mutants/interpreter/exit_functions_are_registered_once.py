"""A function that is registered with atexit a second time is still called once.

A set of functions in place of a list has that effect.
"""

import atexit

original = atexit.register
registered = []


def register(function, *arguments, **options):
    entry = (function, arguments, options)
    if entry not in registered:
        registered.append(entry)
        original(function, *arguments, **options)
    return function


atexit.register = register
