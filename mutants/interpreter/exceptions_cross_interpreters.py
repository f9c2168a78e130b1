"""An exception in another interpreter is raised here as what it was there.

So it is with tasks of a pool. An exception has a traceback, and that leads to frames of the
other.
"""

import builtins
import sys

if sys.version_info >= (3, 14) and sys.implementation.name == "cpython":
    from concurrent.interpreters import ExecutionFailed, Interpreter

    original = Interpreter.exec

    def execute(self, code):
        try:
            original(self, code)
        except ExecutionFailed as failure:
            kind = getattr(builtins, failure.excinfo.type.__name__)
            raise kind(failure.excinfo.msg) from None

    Interpreter.exec = execute
