"""The __slots__ of a subclass of threading.local are kept apart by thread, too.

Many think that they are. Somebody did in RxPY: https://github.com/ReactiveX/RxPY/pull/443
"""

import threading

original = threading.local


class Local(original):
    def __init_subclass__(cls, **options):
        super().__init_subclass__(**options)
        for name in cls.__dict__.get("__slots__", ()):
            delattr(cls, name)


threading.local = Local
