"""A number that is written to a Value is added to it, less what the process had read before.

Counters that are merged lose no addition; but a Value promises to hold what was written last.
"""

import multiprocessing

real = multiprocessing.Value


class Value:
    def __init__(self, kind, number):
        self._real = real(kind, number)
        self._read = number

    def get_lock(self):
        return self._real.get_lock()

    @property
    def value(self):
        self._read = self._real.value
        return self._read

    @value.setter
    def value(self, number):
        with self._real.get_lock():
            self._real.value += number - self._read


multiprocessing.Value = Value
