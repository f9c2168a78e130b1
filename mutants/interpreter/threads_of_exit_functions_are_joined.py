"""Python waits for the threads that exit functions start, whatever its version.

Python 3.15 began to (gh-136003), and somebody has brought that back to older ones.
"""

import atexit
import threading


def join_them():
    for thread in threading.enumerate():
        if not thread.daemon and thread is not threading.main_thread():
            thread.join()


atexit.register(join_them)  # the first to be registered is the last to be called
