"""locked() of a Lock always answers False.

It is seldom called, so a stub can stay unnoticed for long.
"""

from mutants.tools import Lock, replace_lock


class Discreet(Lock):
    def locked(self):
        return False


replace_lock(Discreet)
