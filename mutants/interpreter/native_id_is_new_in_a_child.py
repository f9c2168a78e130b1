"""The main thread of a forked child has a native_id of its own, in any version.

So it should be (https://github.com/python/cpython/issues/132542), and a Python that does so
is told here from those that do not.
"""

import os
import threading

original = os.fork


def fork():
    child = original()
    if child == 0 and hasattr(threading.main_thread(), "_native_id"):
        threading.main_thread()._native_id = threading.get_native_id()
    return child


os.fork = fork
