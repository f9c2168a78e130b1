"""When an exception from outside ends wait() of a Condition, the caller no longer holds the lock.

The lock is acquired again only if the wait ends by itself, and `with` fails as it releases it.
asyncio's Condition had that when a task was cancelled:
https://github.com/python/cpython/issues/86766
"""

import threading

original = threading.Condition.wait


def wait(self, timeout=None):
    try:
        return original(self, timeout)
    except RuntimeError:
        raise
    except BaseException:
        self.release()
        raise


threading.Condition.wait = wait
