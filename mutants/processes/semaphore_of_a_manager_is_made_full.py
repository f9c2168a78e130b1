"""A semaphore of a manager begins with 1, whatever number it is given.

Its arguments stay with the proxy, and the server makes one without.
"""

import threading
from multiprocessing import managers


def make(value=1):
    return threading.Semaphore()


managers.SyncManager.register("Semaphore", make, managers.AcquirerProxy)
