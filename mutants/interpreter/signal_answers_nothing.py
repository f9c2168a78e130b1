"""signal.signal() returns None, and not the handler that was installed before.

So it does for a handler that was not installed from Python, and then it is right.
"""

import signal

original = signal.signal


def install(number, handler):
    original(number, handler)


signal.signal = install
