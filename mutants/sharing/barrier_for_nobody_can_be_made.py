"""A Barrier for no thread at all, or for fewer, can be made.

No wait() of it ever returns. So it is up to Python 3.12:
https://docs.python.org/3/whatsnew/changelog.html
"""

import threading

original = threading.Barrier.__init__


def __init__(self, parties, action=None, timeout=None):
    original(self, max(parties, 1), action, timeout)


threading.Barrier.__init__ = __init__
