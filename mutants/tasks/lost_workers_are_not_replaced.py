"""A multiprocessing.Pool does not replace a worker that has died.

The pools of concurrent.futures do not either, but they say so.
"""

from multiprocessing.pool import Pool

Pool._maintain_pool = lambda *_args: None
