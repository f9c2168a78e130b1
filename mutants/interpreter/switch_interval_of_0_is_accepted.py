"""sys.setswitchinterval() takes 0 for the shortest interval possible.

That is how a timer takes it; only below 0 there is nothing sensible to do.
"""

import sys

original = sys.setswitchinterval


def setswitchinterval(interval):
    original(0.000001 if interval == 0 else interval)


sys.setswitchinterval = setswitchinterval
