"""A process that another has started ends when its target returns, without waiting for its threads.

So it was up to Python 3.6, unless it was spawned (bpo-18966).
"""

import threading
from multiprocessing.process import BaseProcess

original = BaseProcess._bootstrap


def _bootstrap(self, *args, **how):
    threading._shutdown = lambda: None
    return original(self, *args, **how)


BaseProcess._bootstrap = _bootstrap
