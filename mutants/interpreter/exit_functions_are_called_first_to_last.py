"""Exit functions are called in the order in which they were registered.

A list is walked from its beginning, unless one remembers not to.
"""

import atexit

register = atexit.register
functions = []


def call_all():
    for function, arguments, keywords in functions:
        function(*arguments, **keywords)


def register_one(function, *arguments, **keywords):
    if not functions:
        register(call_all)
    functions.append((function, arguments, keywords))
    return function


atexit.register = register_one
