"""join(), wait() and acquire() wait for ever if their timeout is longer than TIMEOUT_MAX.

What is too long to count is cut off at the longest that can be counted.
"""

import threading
from threading import TIMEOUT_MAX


def cut(call):
    def wait(self, timeout=None):
        return call(self, timeout if timeout is None else min(timeout, TIMEOUT_MAX))

    return wait


for kind, name in ((threading.Condition, "wait"), (threading.Thread, "join")):
    setattr(kind, name, cut(getattr(kind, name)))
