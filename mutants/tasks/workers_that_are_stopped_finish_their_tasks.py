"""terminate_workers() and kill_workers() shut a pool down, and leave its workers alone.

Both do call shutdown(), and that they do more than that is easily lost.
"""

from concurrent.futures import ProcessPoolExecutor


def stop_workers(self):
    self.shutdown(wait=False, cancel_futures=True)


if hasattr(ProcessPoolExecutor, "terminate_workers"):
    ProcessPoolExecutor.terminate_workers = ProcessPoolExecutor.kill_workers = stop_workers
