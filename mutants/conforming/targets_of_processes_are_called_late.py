"""A process takes a while to come to its target after start() has returned.

The documentation says of start() that it "arranges for the object's run() method to be invoked in
a separate process", and not when.
"""

import time
from multiprocessing.process import BaseProcess

original = BaseProcess._bootstrap


def _bootstrap(self, *args, **kwargs):
    time.sleep(0.05)
    return original(self, *args, **kwargs)


BaseProcess._bootstrap = _bootstrap
