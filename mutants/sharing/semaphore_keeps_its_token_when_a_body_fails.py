"""If the body of a `with` statement raises, its semaphore does not get its token back.

Where what failed is not to be tried by the next, that can look right.
"""

import threading

original = threading.Semaphore.__exit__


def __exit__(self, kind, error, traceback):
    if kind is None:
        original(self, kind, error, traceback)


threading.Semaphore.__exit__ = __exit__
