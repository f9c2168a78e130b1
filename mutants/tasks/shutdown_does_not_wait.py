"""shutdown() of a pool does not wait for its tasks, whatever it is told.

The workers would end by themselves, and few programs look whether they have.
"""

from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor


def hurry(pool):
    original = pool.shutdown

    def shutdown(self, wait=True, **kwargs):
        original(self, wait=False, **kwargs)

    pool.shutdown = shutdown


hurry(ThreadPoolExecutor)
hurry(ProcessPoolExecutor)
