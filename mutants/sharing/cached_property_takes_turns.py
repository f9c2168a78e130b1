"""A cached_property computes under a lock, on every Python that has it.

So it was up to 3.11: one lock for all objects of the class (bpo-43468).
"""

import functools
import threading

if hasattr(functools, "cached_property"):
    original = functools.cached_property

    class cached_property(original):
        def __init__(self, func):
            super().__init__(func)
            self.turns = threading.RLock()

        def __get__(self, instance, owner=None):
            with self.turns:
                return super().__get__(instance, owner)

    functools.cached_property = cached_property
