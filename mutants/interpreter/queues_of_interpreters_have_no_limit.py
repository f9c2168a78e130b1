"""A queue between interpreters takes any number of items, whatever its maxsize.

So does one of multiprocessing where the semaphore that counts is left out.
"""

import sys

if sys.version_info >= (3, 14) and sys.implementation.name == "cpython":
    from concurrent import interpreters

    create_queue = interpreters.create_queue

    interpreters.create_queue = lambda maxsize=0: create_queue()
