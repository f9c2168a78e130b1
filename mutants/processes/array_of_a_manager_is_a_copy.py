"""An Array of a Manager is an ordinary array, of which each process has a copy.

It can be pickled, and so it goes to each process without a complaint.
"""

from array import array
from multiprocessing.managers import SyncManager

SyncManager.Array = lambda self, typecode, items: array(typecode, items)
