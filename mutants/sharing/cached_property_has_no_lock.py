"""A cached_property computes without a lock, on every Python that has it.

So it is from 3.12 on.
"""

import functools

if hasattr(functools, "cached_property"):

    class cached_property:
        def __init__(self, func):
            self.func = func

        def __set_name__(self, owner, name):
            self.name = name

        def __get__(self, instance, owner=None):
            value = instance.__dict__[self.name] = self.func(instance)
            return value

    functools.cached_property = cached_property
