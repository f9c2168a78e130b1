"""A process that another has started waits for its threads, on any version.

Up to Python 3.6 it did not (bpo-18966).
"""

import threading
from multiprocessing.process import BaseProcess

original = BaseProcess._bootstrap


def _bootstrap(self, *args, **how):
    code = original(self, *args, **how)
    for thread in threading.enumerate():
        if thread is not threading.current_thread() and not thread.daemon:
            thread.join()
    return code


BaseProcess._bootstrap = _bootstrap
