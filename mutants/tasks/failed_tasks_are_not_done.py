"""done() is true for a task that has returned, and not for one that has failed."""

from concurrent.futures import _base

original = _base.Future.done


def done(self):
    return original(self) and self._exception is None


_base.Future.done = done
