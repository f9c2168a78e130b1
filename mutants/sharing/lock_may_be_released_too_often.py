"""The release of a Lock that nobody holds is accepted in silence.

To open what is open already does no harm in C, and POSIX leaves the unlocking of an unlocked
mutex undefined rather than asking for an error.
"""

from mutants.tools import Lock, replace_lock


class Lenient(Lock):
    def release(self):
        if self.locked():
            self._real.release()


replace_lock(Lenient)
