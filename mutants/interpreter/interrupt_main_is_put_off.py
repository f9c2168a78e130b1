"""interrupt_main() does nothing where SIGINT is ignored or left to the system, on any Python.

CPython does so from 3.7.4 on: https://bugs.python.org/issue23395
"""

import _thread
import signal

original = _thread.interrupt_main


def interrupt_main(*number):
    if number or callable(signal.getsignal(signal.SIGINT)):
        original(*number)


_thread.interrupt_main = interrupt_main
