"""A with statement does not acquire its Lock.

What is entered has to be locked as well as returned, and only the latter is seen.
"""

from mutants.tools import Lock, replace_lock


class Open(Lock):
    def __enter__(self):
        return True

    def __exit__(self, *exception):
        pass


replace_lock(Open)
