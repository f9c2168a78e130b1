"""A BoundedSemaphore takes any number of releases.

It inherits all but one method from Semaphore. Where that one is forgotten, nothing is
missing at first sight.
"""

import threading

threading.BoundedSemaphore.release = threading.Semaphore.release
