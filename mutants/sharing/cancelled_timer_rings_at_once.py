"""cancel() of a Timer calls the function.

The waiting is ended by the same event that says that it was in vain. Who does not look at
which of the two it was rings when it should be silent.
"""

import threading

original = threading.Timer.cancel


def cancel(self):
    original(self)
    self.function(*self.args, **self.kwargs)


threading.Timer.cancel = cancel
