"""interrupt_main() raises a TypeError in main where SIGINT is ignored, or left to the system.

It takes what is set for SIGINT for a function, and has it called. CPython up to 3.7.3 did so:
https://bugs.python.org/issue23395
"""

import _thread
import signal
import sys

original = _thread.interrupt_main


def call(_number, _frame):
    raise TypeError("'Handlers' object is not callable")


def interrupt_main(*number):
    if number or callable(signal.getsignal(signal.SIGINT)):
        return original(*number)
    return signal.raise_signal(signal.SIGUSR2)


if sys.version_info >= (3, 8) and hasattr(signal, "SIGUSR2"):
    signal.signal(signal.SIGUSR2, call)
    _thread.interrupt_main = interrupt_main
