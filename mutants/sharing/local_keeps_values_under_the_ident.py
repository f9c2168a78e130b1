"""A threading.local keeps its values by ident, and a later thread with the same ident finds them.

Nobody throws them away when their thread ends. Python did so up to 2.6:
https://bugs.python.org/issue1868
"""

import threading
from _thread import get_ident


class Local:
    __slots__ = ("__dict__", "_arguments", "_values")

    def __new__(cls, *arguments, **options):
        self = object.__new__(cls)
        object.__setattr__(self, "_values", {})
        object.__setattr__(self, "_arguments", (arguments, options))
        object.__getattribute__(self, "_values")[get_ident()] = {}
        return self

    def _turn_to(self):
        values = object.__getattribute__(self, "_values")
        new = get_ident() not in values
        object.__setattr__(self, "__dict__", values.setdefault(get_ident(), {}))
        if new:
            arguments, options = object.__getattribute__(self, "_arguments")
            type(self).__init__(self, *arguments, **options)

    def __getattribute__(self, name):
        Local._turn_to(self)
        return object.__getattribute__(self, name)

    def __setattr__(self, name, value):
        Local._turn_to(self)
        object.__setattr__(self, name, value)

    def __delattr__(self, name):
        Local._turn_to(self)
        object.__delattr__(self, name)


threading.local = Local
