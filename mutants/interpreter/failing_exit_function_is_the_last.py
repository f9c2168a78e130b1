"""The first exit function that fails is the last to be called.

The try stands around the loop instead of inside it.
"""

import atexit

register = atexit.register
failed = []


def register_one(function, *arguments, **keywords):
    def call():
        if not failed:
            failed.append(True)
            function(*arguments, **keywords)
            failed.clear()

    register(call)
    return function


atexit.register = register_one
