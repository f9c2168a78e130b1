"""The TimeoutError that a Future raises is the built-in one, whatever the Python.

So it is from Python 3.11 on (bpo-42413), and a backport of the module may bring it along.
"""

import concurrent.futures
from concurrent.futures import _base

concurrent.futures.TimeoutError = _base.TimeoutError = TimeoutError
