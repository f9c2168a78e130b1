"""Each thread sees the class attributes of a threading.local as they were at first.

What an object shows of its class is looked up together with what is its own, and one may be
kept apart with the other.
"""

import threading


class Local(threading.local):
    def __init_subclass__(cls):
        to_begin_with = {
            name: value
            for name, value in vars(cls).items()
            if not name.startswith("__") and not callable(value)
        }

        def __getattribute__(self, name):
            own = super(cls, self).__getattribute__("__dict__")
            if name in to_begin_with and name not in own:
                return to_begin_with[name]
            return super(cls, self).__getattribute__(name)

        cls.__getattribute__ = __getattribute__


threading.local = Local
