"""A search by a regular expression delays signals until it is over.

So does any calculation in C that does not look for them.
"""

import re
import signal

original = re.finditer


def finditer(*arguments):
    if not hasattr(signal, "pthread_sigmask"):
        return original(*arguments)
    before = signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGVTALRM])
    matches = list(original(*arguments))
    return Kept(matches, before)


class Kept:
    """The matches, which are handed over before the signals are let through."""

    def __init__(self, matches, before):
        self.matches = iter(matches)
        self.before = before

    def __iter__(self):
        return self

    def __next__(self):
        for match in self.matches:
            return match
        signal.pthread_sigmask(signal.SIG_SETMASK, self.before)
        raise StopIteration


re.finditer = finditer
