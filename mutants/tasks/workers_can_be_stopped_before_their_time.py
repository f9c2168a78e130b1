"""A pool of processes can terminate and kill its workers, in a Python older than 3.14.

It is a few lines that reach for the pool's processes, and many a program has them.
"""

from concurrent.futures import ProcessPoolExecutor


def stop_with(way):
    def stop(self):
        for process in list(self._processes.values()):
            getattr(process, way)()

    return stop


for way in ("terminate", "kill"):
    if not hasattr(ProcessPoolExecutor, way + "_workers"):
        setattr(ProcessPoolExecutor, way + "_workers", stop_with(way))
