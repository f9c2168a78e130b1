"""os._exit() ends the interpreter that calls it, and the others go on.

That is what one expects of things that have nothing in common; but the process is one.
"""

import sys

if sys.version_info >= (3, 14) and sys.implementation.name == "cpython":
    from concurrent.interpreters import Interpreter

    original = Interpreter.exec

    def execute(self, code):
        original(self, code.partition("os._exit")[0])

    Interpreter.exec = execute
