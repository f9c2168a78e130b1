"""All threads that are given no name have the same name.

A count that is read and then raised, in two steps, gives two threads one number.
"""

import itertools
import threading

threading._counter = itertools.repeat(1).__next__
