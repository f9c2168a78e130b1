"""multiprocessing.cpu_count() is always 1."""

import multiprocessing

multiprocessing.cpu_count = lambda: 1
