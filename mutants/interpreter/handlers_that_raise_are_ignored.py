"""An exception that a handler of a signal raises is dropped, and the interrupted call goes on.

Libraries that retried a call after every EINTR swallowed what a handler had raised in the same way
(PEP 475 tells of it).
"""

import signal

original = signal.signal


def quiet(handler):
    def call(number, frame):
        try:
            handler(number, frame)
        except Exception:
            pass

    return call


def signal_(number, handler):
    return original(number, quiet(handler) if callable(handler) else handler)


signal.signal = signal_
