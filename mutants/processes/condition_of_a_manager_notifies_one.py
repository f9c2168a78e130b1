"""notify_all() of a Condition of a manager wakes one of those who wait.

The proxy calls notify() for both (https://bugs.python.org/issue29293).
"""

from multiprocessing import managers

managers.ConditionProxy.notify_all = lambda self: self._callmethod("notify")
