"""A Value is handed over to a process as a copy.

What is pickled is copied, unless it takes care to be found again in shared memory.
"""

import multiprocessing


class Value:
    def __init__(self, kind, number):
        self.value = number
        self._lock = multiprocessing.Lock()

    def get_lock(self):
        return self._lock


multiprocessing.Value = Value
