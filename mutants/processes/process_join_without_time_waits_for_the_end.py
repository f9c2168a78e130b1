"""join(0) of a process waits until it has ended.

Zero is taken for None, as it was in a library that polls:
https://github.com/justiniso/polling/issues/26
"""

from multiprocessing.process import BaseProcess

original = BaseProcess.join


def join(self, timeout=None):
    return original(self, timeout or None)


BaseProcess.join = join
