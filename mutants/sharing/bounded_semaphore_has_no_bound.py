"""A BoundedSemaphore accepts any number of releases.

It inherits all methods but one from Semaphore. If that one is forgotten, nothing seems to be
missing.
"""

import threading

threading.BoundedSemaphore.release = threading.Semaphore.release
