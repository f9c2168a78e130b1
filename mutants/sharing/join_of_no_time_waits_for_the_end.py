"""join(0) of a thread waits until it has ended.

Zero is taken for None, as it was in a library that polls:
https://github.com/justiniso/polling/issues/26
"""

import threading

original = threading.Thread.join


def join(self, timeout=None):
    return original(self, timeout or None)


threading.Thread.join = join
