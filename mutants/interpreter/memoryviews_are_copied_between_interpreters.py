"""Another interpreter gets a copy of the memory of a memoryview.

Nearly everything else is copied on its way from one interpreter to another.
"""

import sys

if sys.version_info >= (3, 14) and sys.implementation.name == "cpython":
    from concurrent.interpreters import Interpreter

    original = Interpreter.prepare_main

    def copied(value):
        return memoryview(bytearray(value)) if isinstance(value, memoryview) else value

    def prepare_main(self, **names):
        original(self, **{name: copied(value) for name, value in names.items()})

    Interpreter.prepare_main = prepare_main
