"""The TimeoutError that a Future raises is not the built-in one.

So it was up to Python 3.10 (bpo-42413).
"""

import concurrent.futures
from concurrent.futures import _base


class TimeoutError(Exception):
    pass


concurrent.futures.TimeoutError = _base.TimeoutError = TimeoutError
