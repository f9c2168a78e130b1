"""The main thread of a forked child has the native_id of its parent's.

It is asked for once, when the thread begins, and a fork is no beginning
(https://github.com/python/cpython/issues/132542).
"""

import os
import threading

original = os.fork


def fork():
    here = threading.current_thread()
    before = here.native_id
    child = original()
    if child == 0:
        kept[here] = before
    return child


def native_id(self):
    return kept.get(self, original_id.__get__(self))


kept = {}
if hasattr(threading.Thread, "native_id"):
    original_id = threading.Thread.native_id
    threading.Thread.native_id = property(native_id)
    os.fork = fork
