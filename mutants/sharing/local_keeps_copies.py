"""A threading.local keeps a copy of what is written there.

A thread of its own could do with objects of its own. But it is the names that are kept
apart.
"""

import threading
from copy import copy


class Local(threading.local):
    def __setattr__(self, name, value):
        super().__setattr__(name, copy(value))


threading.local = Local
