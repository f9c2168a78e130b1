"""shutdown(wait=False) drops the tasks that have not begun.

Since there is cancel_futures (bpo-39349), the two arguments are easily taken for one.
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
            for future in vars(self).get("submitted", ()):
                future.cancel()
        original_shutdown(self, wait=wait, **kwargs)

    pool.submit = submit
    pool.shutdown = shutdown


drop_tasks(ThreadPoolExecutor)
drop_tasks(ProcessPoolExecutor)
