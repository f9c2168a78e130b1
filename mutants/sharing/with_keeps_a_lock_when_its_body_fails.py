"""A `with` statement does not release its Lock when the body raises.

__exit__() is told of the exception, which may look like a reason to return early.
"""

from mutants.tools import Lock, replace_lock


class Careless(Lock):
    def __exit__(self, kind, error, traceback):
        if kind is None:
            self.release()


replace_lock(Careless)
