"""A Pool that is closed replaces no worker that has done its share, and its last tasks fail.

It was reported that they are never done (https://bugs.python.org/issue10332).
"""

import sys
from multiprocessing import pool

original = pool.Pool.__dict__["_maintain_pool"]


def give_up(cache):
    for result in list(cache.values()):
        while result._job in cache:
            result._set(0, (False, RuntimeError("the pool is closed")))


def maintain(*arguments):
    here = sys._getframe(1).f_locals
    thread = here.get("thread")
    if thread is None or thread._state == pool.RUN:
        original.__func__(*arguments)
    elif "cache" in here:
        give_up(here["cache"])


if isinstance(original, staticmethod):  # since 3.8
    pool.Pool._maintain_pool = staticmethod(maintain)
