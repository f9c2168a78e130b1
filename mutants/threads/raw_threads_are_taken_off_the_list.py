"""A raw thread that has called current_thread() is taken off the list when it ends.

What it keeps for itself goes with it, and takes it off the list, on any version, as from 3.13 on.
"""

import threading

if not hasattr(threading, "_DeleteDummyThreadOnDel"):
    original = threading._DummyThread.__init__
    mine = threading.local()

    class Leaving:
        def __init__(self, ident):
            self.ident, self.active = ident, threading._active

        def __del__(self):
            self.active.pop(self.ident, None)

    def __init__(self):
        original(self)
        mine.leaving = Leaving(threading.get_ident())

    threading._DummyThread.__init__ = __init__
