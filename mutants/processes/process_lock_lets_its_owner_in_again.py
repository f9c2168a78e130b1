"""A Lock between processes lets the process in that has it already.

POSIX has locks that do, those of files for one, and a Lock can be made of such.
"""

import multiprocessing

multiprocessing.Lock = multiprocessing.RLock
