"""A call of another interpreter gets None in place of an object that cannot be copied.

To leave a thing out is easier than to refuse the whole call.
"""

import sys

if sys.version_info >= (3, 14) and sys.implementation.name == "cpython":
    from concurrent.interpreters import Interpreter, NotShareableError

    original = Interpreter.call

    def call(self, function, *arguments, **options):
        try:
            return original(self, function, *arguments, **options)
        except NotShareableError:
            return None

    Interpreter.call = call
