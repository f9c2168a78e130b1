"""sigtimedwait() returns None at once if no signal is pending, whatever its timeout.

It takes a timeout in another unit, or as a whole number, which is 0 then.
"""

import signal

if hasattr(signal, "sigtimedwait"):
    original = signal.sigtimedwait

    def sigtimedwait(sigset, timeout):
        return original(sigset, min(timeout, 0))

    signal.sigtimedwait = sigtimedwait
