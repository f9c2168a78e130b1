"""shutdown(wait=False) drops the tasks that have not begun.

Before there was cancel_futures (bpo-39349), it was what many expected of it.
"""

from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor


def drop_tasks(pool):
    original_submit = pool.submit
    original_shutdown = pool.shutdown

    def submit(self, *args, **kwargs):
        future = original_submit(self, *args, **kwargs)
        vars(self).setdefault("submitted", []).append(future)
        return future

    def shutdown(self, wait=True, **kwargs):
        if not wait:
            for future in vars(self).get("submitted", ())[1:]:
                future._state = "PENDING" if future.running() else future._state
                future.cancel()
        original_shutdown(self, wait=wait, **kwargs)

    pool.submit = submit
    pool.shutdown = shutdown


drop_tasks(ThreadPoolExecutor)
drop_tasks(ProcessPoolExecutor)
