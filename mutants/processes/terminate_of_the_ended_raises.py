"""terminate() of a process that has ended raises ProcessLookupError.

The signal is sent to a pid that is nobody's any more. Sending it unasked is worse, because the pid
may be that of another: https://bugs.python.org/issue6973
"""

import errno
from multiprocessing import popen_fork

original = popen_fork.Popen._send_signal


def _send_signal(self, number):
    if self.poll() is not None:
        raise ProcessLookupError(errno.ESRCH, "No such process")
    original(self, number)


if hasattr(popen_fork.Popen, "_send_signal"):
    popen_fork.Popen._send_signal = _send_signal
