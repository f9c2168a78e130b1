"""join() with a timeout ends a process that is still alive when the timeout has passed.

A timeout of subprocess.run() ends the child, that of join() must not.
"""

from multiprocessing.process import BaseProcess

original = BaseProcess.join


def join(self, timeout=None):
    original(self, timeout)
    if timeout is not None and self.is_alive():
        self.terminate()
        original(self)


BaseProcess.join = join
