"""Each interpreter has a working directory of its own.

It would be of a piece with the rest; but the system keeps one for each process.
"""

import os
import sys

if sys.version_info >= (3, 14) and sys.implementation.name == "cpython":
    from concurrent.interpreters import Interpreter

    original = Interpreter.exec

    def execute(self, code):
        before = os.getcwd()
        original(self, code)
        os.chdir(before)

    Interpreter.exec = execute
