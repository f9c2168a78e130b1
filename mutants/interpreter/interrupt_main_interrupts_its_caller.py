"""interrupt_main() calls the handler in the thread that calls it, with or without a number.

It is to leave a note for the main thread, as a signal does, and not to do the main thread's work.
"""

import _thread
import signal
import sys


def interrupt_main(signum=signal.SIGINT):
    signal.getsignal(signum)(signum, sys._getframe(1))


_thread.interrupt_main = interrupt_main
