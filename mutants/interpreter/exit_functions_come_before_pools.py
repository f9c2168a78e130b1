"""Exit functions are called before Python waits for the tasks of pools.

So it could be up to Python 3.8, where a pool waited in an exit function of its own.
"""

import atexit
import threading

if hasattr(threading, "_register_atexit"):
    atexit.register = threading._register_atexit
