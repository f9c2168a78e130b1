"""exec() of an interpreter in which code runs already returns, and has done nothing.

A caller that is not told takes it for done.
"""

import sys

if sys.version_info >= (3, 14) and sys.implementation.name == "cpython":
    from concurrent.interpreters import Interpreter

    original = Interpreter.exec

    def execute(self, *arguments, **options):
        if not self.is_running():
            original(self, *arguments, **options)

    Interpreter.exec = execute
