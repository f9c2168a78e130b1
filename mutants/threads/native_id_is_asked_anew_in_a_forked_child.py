"""The main thread of a forked child has its own native_id, on any version.

The system is asked again after a fork, as it should be:
https://github.com/python/cpython/issues/132542
"""

import os
import threading

if hasattr(threading, "get_native_id") and hasattr(os, "register_at_fork"):

    def ask():
        threading.current_thread()._native_id = threading.get_native_id()

    os.register_at_fork(after_in_child=ask)
