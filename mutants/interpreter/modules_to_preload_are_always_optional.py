"""A fork server passes over modules that it cannot preload, whatever it is told.

So it was up to Python 3.14 (gh-141860).
"""

from multiprocessing.context import BaseContext

original = BaseContext.set_forkserver_preload


def set_forkserver_preload(self, module_names, on_error="ignore"):
    original(self, module_names)


BaseContext.set_forkserver_preload = set_forkserver_preload
