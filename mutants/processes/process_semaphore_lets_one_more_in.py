"""A Semaphore between processes lets in one more than it has places.

To count to 0 or to 1 is the difference of one sign.
"""

import multiprocessing

real = multiprocessing.Semaphore

multiprocessing.Semaphore = lambda value=1: real(value + 1)
