"""A call that a handler has interrupted raises InterruptedError, although the handler returned.

Up to Python 3.4 many calls did so, and programs had to call them again (PEP 475).
"""

import signal

original = signal.signal


def failing(handler):
    def call(number, frame):
        handler(number, frame)
        raise InterruptedError(4, "Interrupted system call")

    return call


def signal_(number, handler):
    return original(number, failing(handler) if callable(handler) else handler)


signal.signal = signal_
