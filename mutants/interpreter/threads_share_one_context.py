"""A context variable has one value for all threads.

A variable of a program is just that, until its value is kept with the thread.
"""

import sys

if sys.version_info >= (3, 7):
    import contextvars

    class ContextVar:
        def __init__(self, name, *, default=None):
            self.value = default

        def get(self):
            return self.value

        def set(self, value):
            self.value = value

    contextvars.ContextVar = ContextVar
