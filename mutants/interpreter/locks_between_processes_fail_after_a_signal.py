"""acquire() of a lock or semaphore between processes raises OSError when a handler has returned.

The error number was read only after the handler had run, and by then it was another
(https://bugs.python.org/issue6362).
"""

import errno
from multiprocessing import synchronize

from mutants.tools import after_handlers, is_within

original = synchronize.SemLock._make_methods


def _make_methods(self):
    original(self)
    acquire = self.acquire

    def acquire_or_fail(*arguments, **options):
        return acquire(*arguments, **options)

    codes.append(acquire_or_fail)
    self.acquire = acquire_or_fail


def fail(frame):
    if is_within(frame, *codes[:1]):
        raise OSError(errno.EINTR, "Interrupted system call")


codes = []
synchronize.SemLock._make_methods = _make_methods
after_handlers(fail)
