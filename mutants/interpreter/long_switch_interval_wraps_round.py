"""A switch interval of more than a minute becomes one of a microsecond.

It is kept in too few bits, and what does not fit into them begins again at the shortest.
"""

import sys

original = sys.setswitchinterval


def setswitchinterval(interval):
    original(0.000001 if interval > 60 else interval)


sys.setswitchinterval = setswitchinterval
