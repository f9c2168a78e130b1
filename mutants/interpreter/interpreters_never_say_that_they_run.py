"""is_running() of an interpreter is always False.

It looks at the thread that asks, rather than at all threads of the interpreter.
"""

import sys

if sys.version_info >= (3, 14) and sys.implementation.name == "cpython":
    from concurrent.interpreters import Interpreter

    Interpreter.is_running = lambda self: False
