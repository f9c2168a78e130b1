"""A fork flushes all files first, so no text is written twice.

It would be kind. But the file objects are many, some in the middle of a write, and another
thread may have one of them locked.
"""

import gc
import io
import os

original = os.fork


def fork():
    for found in gc.get_objects():
        if isinstance(found, io.TextIOWrapper) and not found.closed:
            found.flush()
    return original()


os.fork = fork
