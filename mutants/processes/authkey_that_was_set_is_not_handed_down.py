"""A process hands the authkey on that it began with, and not the one that it was given since.

The key has to be set where a new Process looks for it (gh-139801 is about keys of one's own).
"""

from multiprocessing.process import BaseProcess

original = BaseProcess.authkey


def authkey(self):
    return self.__dict__.get("_own_key", original.fget(self))


def set_authkey(self, key):
    self._own_key = key


BaseProcess.authkey = property(authkey, set_authkey)
