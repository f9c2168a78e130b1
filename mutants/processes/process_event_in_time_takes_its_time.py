"""wait(timeout) of an Event between processes returns when that has passed, and not earlier.

Those who wait are woken through a semaphore, and who sleeps does not look at it.
"""

from multiprocessing.synchronize import Event
from time import sleep

original = Event.wait


def wait(self, timeout=None):
    if timeout is not None and not self.is_set():
        sleep(timeout)
    return original(self, None if timeout is None else 0)


Event.wait = wait
