"""A program that ignores SIGCHLD learns how its children end all the same.

What is asked for is taken for the default of SIGCHLD, at which the system does nothing either. See
https://bugs.python.org/issue15756 for what becomes of exit statuses otherwise.
"""

import signal

original = signal.signal


def install(number, handler):
    if number == signal.SIGCHLD and handler == signal.SIG_IGN:
        handler = signal.SIG_DFL
    return original(number, handler)


signal.signal = install
