"""set_wakeup_fd() raises nothing in a thread that is not the main one.

A server that may run in any thread would like it so, and passes over the ValueError.
"""

import signal

original = signal.set_wakeup_fd


def set_wakeup_fd(fd, **options):
    try:
        return original(fd, **options)
    except ValueError:
        return -1


signal.set_wakeup_fd = set_wakeup_fd
