"""A task of a pool of threads runs in a copy of the context of the code that submits it.

So it is with tasks of asyncio, and with to_thread.
"""

import sys
from concurrent.futures import ThreadPoolExecutor

if sys.version_info >= (3, 7):
    from contextvars import copy_context

    original = ThreadPoolExecutor.submit

    def submit(self, function, *arguments, **options):
        return original(self, copy_context().run, function, *arguments, **options)

    ThreadPoolExecutor.submit = submit
