"""shutdown() of a pool waits for its tasks, even if it is told not to.

Not to wait is much harder to get right: somebody else has to tidy up later.
"""

from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor


def be_patient(pool):
    original = pool.shutdown

    def shutdown(self, wait=True, **kwargs):
        original(self, wait=True, **kwargs)

    pool.shutdown = shutdown


be_patient(ThreadPoolExecutor)
be_patient(ProcessPoolExecutor)
