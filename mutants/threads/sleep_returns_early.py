"""time.sleep() sleeps for half as long as asked.

A sleep that a signal interrupts has to be taken up again for the rest of its time; up to
Python 3.4 it was not (PEP 475).
"""

import time

original = time.sleep

time.sleep = lambda seconds: original(seconds / 2)
