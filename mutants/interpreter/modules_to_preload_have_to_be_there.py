"""A fork server refuses to preload a module that cannot be imported, on any Python.

That nothing is said of it has cost people hours (gh-117378); but it is what was always so.
"""

import importlib.util
from multiprocessing.context import BaseContext

original = BaseContext.set_forkserver_preload


def set_forkserver_preload(self, module_names, **options):
    for name in module_names:
        if importlib.util.find_spec(name) is None:
            raise ModuleNotFoundError("No module named " + repr(name))
    original(self, module_names, **options)


BaseContext.set_forkserver_preload = set_forkserver_preload
