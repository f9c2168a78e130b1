"""A process takes a while to end when its target has returned.

The documentation says of join() that it "blocks until the process whose join() method is called
terminates", and nowhere how soon after the target that is.
"""

import time
from multiprocessing.process import BaseProcess

original = BaseProcess._bootstrap


def _bootstrap(self, *args, **kwargs):
    code = original(self, *args, **kwargs)
    time.sleep(0.1)
    return code


BaseProcess._bootstrap = _bootstrap
