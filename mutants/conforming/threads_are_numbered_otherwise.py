"""The names of threads count from 100, in steps of 7.

The documentation says that a thread without a name is called "Thread-N", N being "a small
decimal number", and neither which number comes first nor which comes next.
"""

import itertools
import threading

threading._counter = itertools.count(100, 7).__next__
