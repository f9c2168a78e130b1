"""raise_signal() calls the handler in the thread that calls it.

In C raise() does so. Python's handlers belong to the main thread.
"""

import signal
import sys

original = getattr(signal, "raise_signal", None)


def raise_signal(number):
    handler = signal.getsignal(number)
    if callable(handler):
        handler(number, sys._getframe(1))
    else:
        original(number)


if original is not None:
    signal.raise_signal = raise_signal
