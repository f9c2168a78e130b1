"""Threads are asked to hand over the GIL a thousand times as often as usual.

The documentation of sys.setswitchinterval() leaves it to the operating system which thread
runs at the end of an interval, and promises no interval to begin with.
"""

import sys

sys.setswitchinterval(1e-6)
