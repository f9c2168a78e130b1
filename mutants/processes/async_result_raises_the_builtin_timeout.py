"""multiprocessing.TimeoutError is the built-in TimeoutError.

Python 3.11 made that change for concurrent.futures, and not for multiprocessing.
"""

import multiprocessing
from multiprocessing import context, pool

for module in (multiprocessing, context, pool):
    module.TimeoutError = TimeoutError
context.BaseContext.TimeoutError = TimeoutError
