"""main_thread() in a forked child is the parent's main thread, though a worker has forked.

The variable is copied like any other, and something has to set it anew. That thread does
not exist in the child.
"""

import os
import threading

original = os.fork


def fork():
    main_thread = threading.main_thread()
    pid = original()
    if pid == 0:
        threading.main_thread = lambda: main_thread
    return pid


os.fork = fork
