"""A pool that has been shut down takes tasks, and never runs them.

A queue takes what is put into it, whether or not anybody is there to get it.
"""

from concurrent.futures import Future, ProcessPoolExecutor, ThreadPoolExecutor


def accept(pool):
    original = pool.submit

    def submit(self, *args, **kwargs):
        try:
            return original(self, *args, **kwargs)
        except RuntimeError as error:
            if "shutdown" in str(error):
                return Future()
            raise

    pool.submit = submit


accept(ThreadPoolExecutor)
accept(ProcessPoolExecutor)
