"""A switch interval below a minute is raised to one.

A timer that counts in whole minutes rounds up what would otherwise be none.
"""

import sys

original = sys.setswitchinterval


def setswitchinterval(interval):
    original(interval if interval <= 0 else max(interval, 60))


sys.setswitchinterval = setswitchinterval
