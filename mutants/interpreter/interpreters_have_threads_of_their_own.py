"""A call of another interpreter is made in a thread that belongs to it.

An interpreter per thread is how a pool uses them, and is not what they are.
"""

import sys
from concurrent.futures import ThreadPoolExecutor

if sys.version_info >= (3, 14) and sys.implementation.name == "cpython":
    from concurrent.interpreters import Interpreter

    original = Interpreter.call

    def call(self, *arguments, **options):
        with ThreadPoolExecutor(1) as pool:
            return pool.submit(original, self, *arguments, **options).result()

    Interpreter.call = call
