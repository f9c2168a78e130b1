"""A timer with an interval rings once and no more.

The interval is read, and not passed on.
"""

import signal

original = signal.setitimer


def setitimer(which, first, interval=0.0):
    return original(which, first)


signal.setitimer = setitimer
