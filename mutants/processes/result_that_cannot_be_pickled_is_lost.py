"""A result of a Pool that cannot be pickled never comes, and no exception either.

The worker fails to send it, and goes on with its next task. A fork of multiprocessing hangs in
such a case: https://github.com/uqfoundation/multiprocess/issues/19
"""

from multiprocessing import pool

original = pool.worker


def worker(inqueue, outqueue, *arguments):
    put = outqueue.put

    def put_or_drop(message):
        try:
            put(message)
        except Exception:
            pass

    outqueue.put = put_or_drop
    original(inqueue, outqueue, *arguments)


pool.worker = worker
