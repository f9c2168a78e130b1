"""A signal that is ignored interrupts what the main thread waits in, with an InterruptedError.

It is not left to the system; a handler that does nothing stands in, and a call that fails with
EINTR is not made again. So it was before PEP 475.
"""

import signal

original = signal.signal


def interrupt(_number, _frame):
    raise InterruptedError(4, "Interrupted system call")


def install(number, handler):
    return original(number, interrupt if handler == signal.SIG_IGN else handler)


signal.signal = install
