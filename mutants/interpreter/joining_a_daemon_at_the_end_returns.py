"""join() of a daemon returns at once while the interpreter is torn down.

The thread cannot run any more, which looks as if it had ended.
"""

import sys
import threading

original = threading.Thread.join


def join(self, timeout=None):
    if sys.is_finalizing() and self.daemon:
        return
    original(self, timeout)


threading.Thread.join = join
