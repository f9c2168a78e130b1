"""A thread that times out at a Barrier opens it for the other waiting threads.

It has to wake them, and waking them is also what opens a Barrier. Only what they are told
makes the difference.
"""

import threading

original = threading.Barrier.wait


def wait(self, timeout=None):
    self.impatient = timeout is not None or getattr(self, "impatient", False)
    try:
        return original(self, timeout)
    except threading.BrokenBarrierError:
        if timeout is None and self._timeout is None and self.impatient:
            return 0
        raise


threading.Barrier.wait = wait
