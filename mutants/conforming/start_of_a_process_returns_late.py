"""start() returns a while after the process has begun to run.

The documentation says of start() that it "arranges for the object's run() method to be invoked in
a separate process"; which of the two goes on first it leaves open.
"""

import time
from multiprocessing.process import BaseProcess

original = BaseProcess.start


def start(self):
    original(self)
    time.sleep(0.1)


BaseProcess.start = start
