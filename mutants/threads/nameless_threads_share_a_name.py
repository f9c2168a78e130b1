"""Threads that are given no name have all the same.

A count that is read and then raised, in two steps, gives two threads one number.
"""

import itertools
import threading

threading._counter = itertools.repeat(1).__next__
