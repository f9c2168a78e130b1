"""shutdown(cancel_futures=True) lets the tasks that have not begun run.

An argument that came late (bpo-39349) is easily accepted and not passed on.
"""

from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor


def ignore(pool):
    original = pool.shutdown

    def shutdown(self, wait=True, cancel_futures=False):
        original(self, wait=wait)

    pool.shutdown = shutdown


ignore(ThreadPoolExecutor)
ignore(ProcessPoolExecutor)
