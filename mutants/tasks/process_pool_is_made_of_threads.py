"""A ProcessPoolExecutor runs its tasks in threads.

Where processes cannot be started, as in a browser, it would do for many programs.
"""

from concurrent import futures
from concurrent.futures import process

process.ProcessPoolExecutor = futures.ProcessPoolExecutor = futures.ThreadPoolExecutor
