"""An Array is handed over to a process as a copy.

What is pickled is copied, unless it takes care to be found again in shared memory.
"""

import multiprocessing

multiprocessing.Array = lambda kind, numbers: list(numbers)
