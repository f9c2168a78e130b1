"""whence of every interpreter says that create() has made it, also of the first.

It asks what has made the object, and not what has made the interpreter.
"""

import sys

if sys.version_info >= (3, 14) and sys.implementation.name == "cpython":
    from concurrent import interpreters

    interpreters.Interpreter.whence = property(lambda _: "_interpreters module")
