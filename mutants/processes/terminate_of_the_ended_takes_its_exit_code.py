"""terminate() of a process that has ended makes its exit code that of the signal.

A signal to the pid of a process that has ended may also reach another, which has got the pid since:
https://bugs.python.org/issue6973
"""

from multiprocessing import popen_fork

original = popen_fork.Popen._send_signal if hasattr(popen_fork.Popen, "_send_signal") else None


def _send_signal(self, number):
    if self.poll() is None:
        original(self, number)
    else:
        self.returncode = -number


if original is not None:
    popen_fork.Popen._send_signal = _send_signal
