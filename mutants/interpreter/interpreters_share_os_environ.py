"""A variable that one interpreter sets in os.environ is set in all of them.

So it would be if os.environ looked into the environment of the process each time.
"""

import sys

if sys.version_info >= (3, 14) and sys.implementation.name == "cpython":
    import os
    from concurrent.interpreters import Interpreter

    original = Interpreter.exec

    def execute(self, code):
        original(self, code)
        os.reload_environ()

    Interpreter.exec = execute
