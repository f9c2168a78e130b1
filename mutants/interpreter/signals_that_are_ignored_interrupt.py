"""A signal that is ignored ends a wait for an Event all the same.

It is received by a handler that does nothing, and the system call that it interrupts is not
called again.
"""

import signal
import threading

install = signal.signal
wait = threading.Event.wait


class InterruptedWaitError(Exception):
    pass


def interrupt(_number, _frame):
    raise InterruptedWaitError


def install_for_ignored(number, handler):
    return install(number, interrupt if handler == signal.SIG_IGN else handler)


def wait_until_interrupted(self, timeout=None):
    try:
        return wait(self, timeout)
    except InterruptedWaitError:
        return False


signal.signal = install_for_ignored
threading.Event.wait = wait_until_interrupted
