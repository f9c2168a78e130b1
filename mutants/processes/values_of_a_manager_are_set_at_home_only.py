"""A value of a manager is changed only by the process that made it.

The proxy of another process keeps what it sets to itself.
"""

import os
from multiprocessing import managers

original = managers.ValueProxy.set
makers = {}
make = managers.ValueProxy.__init__


def init(self, token, *more, **options):
    makers.setdefault(token.id, os.getpid())
    make(self, token, *more, **options)


def set_value(self, value):
    if makers.get(self._token.id) == os.getpid():
        original(self, value)


managers.ValueProxy.__init__ = init
managers.ValueProxy.set = set_value
managers.ValueProxy.value = property(managers.ValueProxy.get, set_value)
