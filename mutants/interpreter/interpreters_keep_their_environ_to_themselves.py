"""What an interpreter sets in os.environ does not reach the process.

Each interpreter has an os.environ of its own, so it may seem to have an environment of its own.
"""

import sys

if sys.version_info >= (3, 14) and sys.implementation.name == "cpython":
    from concurrent.interpreters import Interpreter

    original = Interpreter.exec
    HUSH = "import os; os.putenv = lambda *_: None\n"

    def execute(self, code):
        original(self, HUSH + code)

    Interpreter.exec = execute
