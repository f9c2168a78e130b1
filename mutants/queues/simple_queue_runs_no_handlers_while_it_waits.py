"""While the main thread waits in get() of a SimpleQueue, no handler runs.

The wait is one call below, and nobody looks for signals until it returns. RustPython had it so:
https://github.com/RustPython/RustPython/issues/8250
"""

import queue
import sys
import threading
from signal import SIG_BLOCK, SIG_SETMASK, SIGUSR1, pthread_sigmask

from mutants.tools import in_a_demo

if hasattr(queue, "SimpleQueue"):

    class SimpleQueue(queue.SimpleQueue):
        def get(self, block=True, timeout=None):
            in_main = threading.current_thread() is threading.main_thread()
            if not in_main or not in_a_demo(sys._getframe(1)):
                return super().get(block, timeout)
            before = pthread_sigmask(SIG_BLOCK, [SIGUSR1])
            try:
                return super().get(block, timeout)
            finally:
                pthread_sigmask(SIG_SETMASK, before)

    queue.SimpleQueue = SimpleQueue
