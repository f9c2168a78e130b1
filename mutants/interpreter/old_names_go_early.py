"""Deprecated names are gone before the version that removed them.

Whoever takes the newest library for an older Python takes what it lacks as well.
"""

import asyncio
import sys
import threading


class Missing:
    def find_spec(self, name, path=None, target=None):
        if name == "dummy_threading":
            raise ModuleNotFoundError("No module named " + repr(name), name=name)


NAMES = [
    (threading.Thread, "isAlive"),
    (sys, "setcheckinterval"),
    (asyncio, "set_child_watcher"),
]
for place, name in NAMES:
    if hasattr(place, name):
        delattr(place, name)
sys.meta_path.insert(0, Missing())
