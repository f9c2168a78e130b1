"""A Pool that is closed replaces no worker that has done its share.

So its last tasks are never done (https://bugs.python.org/issue10332).
"""

import sys
from multiprocessing import pool

original = pool.Pool.__dict__["_maintain_pool"]

if isinstance(original, staticmethod):  # since 3.8

    def maintain(*arguments):
        thread = sys._getframe(1).f_locals.get("thread")
        if thread is None or thread._state == pool.RUN:
            original.__func__(*arguments)

    pool.Pool._maintain_pool = staticmethod(maintain)
else:

    def maintain_pool(self):
        if self._state == pool.RUN:
            original(self)

    pool.Pool._maintain_pool = maintain_pool
