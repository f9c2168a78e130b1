"""A Python lacks names that came to the standard library with its version or before.

Somebody who makes a Python takes the version number of the language, and an older copy of the
library along with it.
"""

import asyncio
import concurrent.futures.process
import os
import sys
import threading

PLACES = [
    (threading, "gettrace getprofile __excepthook__ settrace_all_threads setprofile_all_threads"),
    (threading, "serialize_iterator synchronized_iterator concurrent_tee"),
    (asyncio, "TaskGroup Barrier"),
    (os, "process_cpu_count"),
    (concurrent.futures.process.ProcessPoolExecutor, "terminate_workers kill_workers"),
    (sys, "getrefcount"),
]


class Missing:
    def find_spec(self, name, path=None, target=None):
        if name in ("contextvars", "concurrent.interpreters"):
            raise ModuleNotFoundError("No module named " + repr(name), name=name)


for place, names in PLACES:
    for name in names.split():
        if hasattr(place, name):
            delattr(place, name)
for name in ("contextvars", "concurrent.interpreters"):
    sys.modules.pop(name, None)
sys.meta_path.insert(0, Missing())
