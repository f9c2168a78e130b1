"""The process that called start() sees what run() has written to self, once it has joined.

To a thread self is the same object here and there, and a Process is meant to look like a Thread.
"""

import multiprocessing
from multiprocessing.process import BaseProcess

original_start, original_join = BaseProcess.start, BaseProcess.join
original_bootstrap = BaseProcess._bootstrap


def public(process):
    return {name: value for name, value in vars(process).items() if not name.startswith("_")}


def start(self):
    self._shares = bool(public(self))
    if self._shares:
        self._back, self._there = multiprocessing.Pipe(duplex=False)
    original_start(self)


def _bootstrap(self, *args, **kwargs):
    code = original_bootstrap(self, *args, **kwargs)
    if self._shares:
        self._there.send(public(self))
    return code


def join(self, timeout=None):
    original_join(self, timeout)
    if self._shares and self._back.poll():
        vars(self).update(self._back.recv())


BaseProcess.start, BaseProcess.join = start, join
BaseProcess._bootstrap = _bootstrap
