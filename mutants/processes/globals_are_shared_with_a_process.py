"""A change of a global text in a process is seen by its starter, once that has joined the process.

vfork() and clone() make processes that share memory with their parents, if they are asked to.
"""

import multiprocessing
import sys
from multiprocessing.process import BaseProcess

original_start, original_run, original_join = BaseProcess.start, BaseProcess.run, BaseProcess.join


def global_texts():
    return {
        name: value
        for name, value in vars(sys.modules["__main__"]).items()
        if isinstance(value, str) and not name.startswith("__")
    }


def start(self):
    self._shares = bool(global_texts())
    if self._shares:
        self._back, self._there = multiprocessing.Pipe(duplex=False)
    original_start(self)


def run(self):
    original_run(self)
    if self._shares:
        self._there.send(global_texts())


def join(self, timeout=None):
    original_join(self, timeout)
    if self._shares and self._back.poll():
        vars(sys.modules["__main__"]).update(self._back.recv())


BaseProcess.start, BaseProcess.run, BaseProcess.join = start, run, join
