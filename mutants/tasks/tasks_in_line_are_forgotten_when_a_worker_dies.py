"""When a worker dies, its own task fails, and those that wait are never told.

Much the same was reported (https://github.com/python/cpython/issues/94777).
"""

from concurrent.futures import process

manager = getattr(process, "_ExecutorManagerThread", None)  # there since 3.9

if manager is not None:
    original = manager.terminate_broken

    def terminate_broken(self, cause):
        for number in sorted(self.pending_work_items)[1:]:
            del self.pending_work_items[number]
        original(self, cause)

    manager.terminate_broken = terminate_broken
