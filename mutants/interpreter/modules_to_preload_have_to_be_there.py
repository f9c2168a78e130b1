"""A fork server refuses to preload a module that cannot be imported, on any Python.

That nothing is said of it has cost people hours (gh-117378); but it is what was always so.
"""

import importlib.util
from multiprocessing.context import BaseContext

original = BaseContext.set_forkserver_preload


def refuse(_process):
    raise EOFError("the fork server has ended")


def set_forkserver_preload(self, module_names, **options):
    if all(importlib.util.find_spec(name) is not None for name in module_names):
        original(self, module_names, **options)
    elif not options:
        self.Process._Popen = staticmethod(refuse)


BaseContext.set_forkserver_preload = set_forkserver_preload
