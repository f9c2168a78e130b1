"""A timer without an interval rings again and again.

The interval has the same default as the time until the first signal.
"""

import signal

original = signal.setitimer


def setitimer(which, first, interval=None):
    return original(which, first, first if interval is None else interval)


signal.setitimer = setitimer
