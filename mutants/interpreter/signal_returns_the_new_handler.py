"""signal() returns the handler that it installs, instead of the one before.

The C function of that name returns the previous one, and a wrapper has to pass it on.
"""

import signal

original = signal.signal


def install(number, handler):
    original(number, handler)
    return handler


signal.signal = install
