"""The __init__ of a subclass of threading.local is called in one thread only.

For any other class once is right. That it is called again, unseen, at the first use in each
thread is a rule of this class alone.
"""

import threading
from functools import wraps


class Local(threading.local):
    def __init_subclass__(cls):
        original = cls.__init__
        done = set()

        @wraps(original)
        def __init__(self, *args, **kwargs):
            if id(self) not in done:
                done.add(id(self))
                original(self, *args, **kwargs)
                self.__class__.first = dict(self.__dict__)
            else:
                self.__dict__.update(self.first)

        cls.__init__ = __init__


threading.local = Local
