"""cancel() of a Timer calls its function at once.

The same event ends the waiting and says that it was cancelled. Code that does not look at
it calls the function when it should not.
"""

import threading

original = threading.Timer.cancel


def cancel(self):
    original(self)
    self.function(*self.args, **self.kwargs)


threading.Timer.cancel = cancel
