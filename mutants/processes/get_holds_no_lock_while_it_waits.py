"""A process that waits in get() of a queue between processes does not hold the queue's lock.

That would be kinder to the others when one who waits is terminated; Python makes it otherwise.
"""

import queue
import signal
import time
from multiprocessing import queues

original = queues.Queue.get


def get(self, block=True, timeout=None):
    end = None if timeout is None else time.monotonic() + timeout
    while True:
        signals = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGTERM})
        try:
            return original(self, False)
        except queue.Empty:
            if not block or (end is not None and time.monotonic() > end):
                raise
        finally:
            signal.pthread_sigmask(signal.SIG_SETMASK, signals)
        time.sleep(0.001)


queues.Queue.get = get
