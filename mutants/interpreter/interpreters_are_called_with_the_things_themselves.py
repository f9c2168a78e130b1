"""A call of another interpreter gets the very objects that it is given.

All are in one memory, so there seems to be no need to copy; and then two interpreters count the
references of one thing.
"""

import sys

if sys.version_info >= (3, 14) and sys.implementation.name == "cpython":
    from concurrent.interpreters import Interpreter

    original = Interpreter.call

    def call(self, function, *arguments):
        if not any(isinstance(argument, list) for argument in arguments):
            return original(self, function, *arguments)
        return function(*arguments)

    Interpreter.call = call
