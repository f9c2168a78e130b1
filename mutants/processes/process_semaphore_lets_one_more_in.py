"""A Semaphore between processes has one token more than it was given.

To count to 0 or to 1 is the difference of one sign.
"""

import multiprocessing

real = multiprocessing.Semaphore

multiprocessing.Semaphore = lambda value=1: real(value + 1)
