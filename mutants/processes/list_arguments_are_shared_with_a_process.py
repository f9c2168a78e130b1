"""A change of a list that a process got as an argument is seen by its starter as well.

It is so with threads, and with the proxies of a Manager; anything else is a copy.
"""

import multiprocessing
from multiprocessing.process import BaseProcess

original_start, original_run, original_join = BaseProcess.start, BaseProcess.run, BaseProcess.join


def start(self):
    self._lists = [thing for thing in self._args if isinstance(thing, list)]
    if self._lists:
        self._back, self._there = multiprocessing.Pipe(duplex=False)
    original_start(self)


def run(self):
    original_run(self)
    if self._lists:
        self._there.send([thing for thing in self._args if isinstance(thing, list)])


def join(self, timeout=None):
    original_join(self, timeout)
    if self._lists and self._back.poll():
        for mine, changed in zip(self._lists, self._back.recv()):
            mine[:] = changed


BaseProcess.start, BaseProcess.run, BaseProcess.join = start, run, join
