"""The main thread of a forked child keeps the native_id that its parent's has.

The thread is renewed after a fork, and nobody asks the system for its number. CPython does so from
3.8 to 3.13.3: https://github.com/python/cpython/issues/132542
"""

import os
import threading

if hasattr(threading, "get_native_id") and hasattr(os, "register_at_fork"):

    def keep():
        kept[:] = [threading.main_thread()._native_id]

    def put_back():
        threading.current_thread()._native_id = kept[0]

    kept = []
    os.register_at_fork(before=keep, after_in_child=put_back)
