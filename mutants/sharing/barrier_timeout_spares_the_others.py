"""A thread that gives up waiting at a Barrier does not break it for the others.

It leaves without a trace. Those who stay wait for somebody who has been there and gone.
"""

import threading
from time import sleep

original = threading.Barrier.wait


def wait(self, timeout=None):
    timeout = self._timeout if timeout is None else timeout
    if timeout is None:
        return original(self)
    sleep(timeout)
    raise threading.BrokenBarrierError


threading.Barrier.wait = wait
