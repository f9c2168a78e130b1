"""A Python has names of later versions, with nothing behind them.

Names are put into a library in advance, so that programs which only import them can be run.
"""

import asyncio
import concurrent.futures.process
import os
import sys
import threading
import types

PLACES = [
    (threading, "gettrace getprofile __excepthook__ settrace_all_threads setprofile_all_threads"),
    (threading, "serialize_iterator synchronized_iterator concurrent_tee"),
    (asyncio, "TaskGroup Barrier"),
    (os, "process_cpu_count"),
    (concurrent.futures.process.ProcessPoolExecutor, "terminate_workers kill_workers"),
    (sys, "getrefcount"),
]


def not_yet(*arguments, **options):
    raise NotImplementedError


for place, names in PLACES:
    for name in names.split():
        if not hasattr(place, name):
            setattr(place, name, not_yet)
if sys.version_info < (3, 7):
    sys.modules["contextvars"] = types.ModuleType("contextvars")
if sys.version_info < (3, 14):
    concurrent.interpreters = types.ModuleType("concurrent.interpreters")
    sys.modules["concurrent.interpreters"] = concurrent.interpreters
