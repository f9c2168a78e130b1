"""A ThreadPoolExecutor runs its tasks in other processes.

So one would get around the GIL without a change to any program, or so it seems.
"""

from concurrent import futures
from concurrent.futures import thread

thread.ThreadPoolExecutor = futures.ThreadPoolExecutor = futures.ProcessPoolExecutor
