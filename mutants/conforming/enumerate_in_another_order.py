"""threading.enumerate() begins with the thread that was started last.

The documentation promises a list of all threads that are alive, and no order.
"""

import threading

original = threading.enumerate


def enumerate():
    return original()[::-1]


threading.enumerate = enumerate
