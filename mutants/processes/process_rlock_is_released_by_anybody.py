"""An RLock between processes can be released by a process that does not own it.

It has to remember the process as well as the thread; threads of two processes may have one ident.
"""

import multiprocessing

multiprocessing.RLock = multiprocessing.Lock
