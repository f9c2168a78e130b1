"""Lock is a class in any version, but what it makes is not an instance of it.

The class came to give the thing a name, and its __new__ goes on making what the function made.
"""

import threading

from mutants.tools import real_lock


class Lock:
    def __new__(cls):
        return real_lock()


threading.Lock = Lock
