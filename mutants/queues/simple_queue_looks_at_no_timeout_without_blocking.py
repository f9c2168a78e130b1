"""get(block=False, timeout=1) of PyPy's SimpleQueue raises Empty, as it does on CPython.

That is how it should be: https://github.com/python/cpython/issues/156476
"""

import queue
import sys

if hasattr(queue, "SimpleQueue") and sys.implementation.name == "pypy":

    class SimpleQueue(queue.SimpleQueue):
        def get(self, block=True, timeout=None):
            return super().get(block, timeout if block else None)

    queue.SimpleQueue = SimpleQueue
