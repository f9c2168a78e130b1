"""setitimer() takes its seconds for milliseconds.

The system's call takes seconds and microseconds.
"""

import signal

original = signal.setitimer


def setitimer(which, seconds, interval=0.0):
    return original(which, seconds / 1000, interval)


signal.setitimer = setitimer
