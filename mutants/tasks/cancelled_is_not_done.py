"""done() of a Future that was cancelled returns False.

There is a state for what is finished, and another for what is cancelled.
"""

from concurrent.futures import Future

original = Future.done
Future.done = lambda self: original(self) and not self.cancelled()
