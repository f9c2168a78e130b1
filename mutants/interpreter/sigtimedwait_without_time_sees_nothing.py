"""sigtimedwait() with a timeout of 0 returns None without a look at what is pending.

The time is over before it has begun to wait.
"""

import signal

if hasattr(signal, "sigtimedwait"):
    original = signal.sigtimedwait

    def sigtimedwait(sigset, timeout):
        return original(sigset, timeout) if timeout else None

    signal.sigtimedwait = sigtimedwait
