"""An exception that cannot be unpickled comes out of a process pool as a RuntimeError.

The worker tries it before it sends it, as is proposed: https://github.com/python/cpython/issues/103061
"""

import pickle
from concurrent.futures import process
from multiprocessing import pool


def checked(original):
    def __reduce__(self):
        try:
            pickle.loads(pickle.dumps(self.exc))
        except Exception:
            self.exc = RuntimeError(repr(self.exc))
        return original(self)

    return __reduce__


for of in (process._ExceptionWithTraceback, pool.ExceptionWithTraceback):
    of.__reduce__ = checked(of.__reduce__)
