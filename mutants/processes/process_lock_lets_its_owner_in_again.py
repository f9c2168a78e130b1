"""A Lock between processes can be acquired again by the process that holds it.

POSIX has locks that do, those of files for one, and a Lock can be made of such.
"""

import multiprocessing

multiprocessing.Lock = multiprocessing.RLock
