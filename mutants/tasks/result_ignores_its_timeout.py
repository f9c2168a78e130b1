"""result() waits for as long as it takes, whatever the timeout.

As long as tasks are quick, nobody notices.
"""

from concurrent.futures import Future

original = Future.result

Future.result = lambda self, timeout=None: original(self)
