"""sys.setswitchinterval() takes microseconds for seconds.

The interpreter keeps the interval in microseconds, and somebody has to convert.
"""

import sys

original = sys.setswitchinterval


def setswitchinterval(interval):
    original(max(interval / 1000000, 0.000001))


sys.setswitchinterval = setswitchinterval
