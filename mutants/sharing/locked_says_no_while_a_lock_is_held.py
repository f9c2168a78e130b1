"""locked() of a Lock always returns False.

It is seldom called, so a stub can go unnoticed for long.
"""

from mutants.tools import Lock, replace_lock


class Discreet(Lock):
    def locked(self):
        return False


replace_lock(Discreet)
