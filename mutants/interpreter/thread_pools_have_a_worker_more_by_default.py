"""A pool of threads has five workers more than there are processors by default.

Four more is what the documentation says, five is what it was multiplied by before.
"""

import os
import sys
from concurrent.futures import ThreadPoolExecutor

original = ThreadPoolExecutor.__init__


def default():
    if sys.version_info < (3, 8):
        return (os.cpu_count() or 1) * 5 - 1
    count = getattr(os, "process_cpu_count", os.cpu_count)() or 1
    return min(count + 5, 33)


def init(self, max_workers=None, *more, **options):
    original(self, max_workers or default(), *more, **options)


ThreadPoolExecutor.__init__ = init
