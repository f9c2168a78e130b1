"""notify_all() of a Condition between processes wakes one of those who wait.

The method without a number was the same as notify(), which took no number either
(https://bugs.python.org/issue29293).
"""

from multiprocessing import synchronize

original = synchronize.Condition.notify
synchronize.Condition.notify_all = original
