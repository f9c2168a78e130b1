"""A lock of logging that another thread holds at a fork stays held in the child.

Which handlers there are was not written down, or not for those that were made later
(https://bugs.python.org/issue36533).
"""

import logging
import threading


def createLock(self):
    self.lock = threading.RLock()


logging.Handler.createLock = createLock
