"""sigwait() takes a signal, and its handler is called as well.

Where sigwait() is made of a handler that takes note, as it is where the system lacks it, the
handler that was there before may be called along.
"""

import signal

original = signal.sigwait


def sigwait(mask):
    number = original(mask)
    handler = signal.getsignal(number)
    if callable(handler):
        handler(number, None)
    return number


signal.sigwait = sigwait
