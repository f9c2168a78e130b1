"""A SIGALRM for which a program asks for the default is ignored, as a SIGCHLD would be.

The system ends a process by the one, and does nothing at the other.
"""

import signal

original = signal.signal


def install(number, handler):
    ignored = number == signal.SIGALRM and handler == signal.SIG_DFL
    return original(number, signal.SIG_IGN if ignored else handler)


signal.signal = install
