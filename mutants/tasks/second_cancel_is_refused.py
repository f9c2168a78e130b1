"""cancel() of a Future that has been cancelled returns False.

It has not begun to wait anew, so there is nothing to take back.
"""

from concurrent.futures import Future

original = Future.cancel
Future.cancel = lambda self: not self.cancelled() and original(self)
