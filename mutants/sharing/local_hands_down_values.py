"""A new thread sees what was first written on a threading.local.

Java has a ThreadLocal of this kind beside the plain one, whose values are inherited, and
context variables can be handed down in Python as well.
"""

import threading

first_written = {}


class Local(threading.local):
    def __getattr__(self, name):
        if (id(self), name) not in first_written:
            raise AttributeError(name)
        return first_written[id(self), name]

    def __setattr__(self, name, value):
        first_written.setdefault((id(self), name), value)
        super().__setattr__(name, value)


threading.local = Local
