"""A pool of threads has five workers for each processor by default.

So it was up to Python 3.7.
"""

import os
from concurrent.futures import ThreadPoolExecutor

original = ThreadPoolExecutor.__init__


def init(self, max_workers=None, *more, **options):
    original(self, max_workers or (os.cpu_count() or 1) * 5, *more, **options)


ThreadPoolExecutor.__init__ = init
