"""A Semaphore between processes has one token, however many it was given.

With one place nobody gets hurt, and nothing but speed is lost.
"""

import multiprocessing

real = multiprocessing.Semaphore

multiprocessing.Semaphore = lambda value=1: real(min(value, 1))
