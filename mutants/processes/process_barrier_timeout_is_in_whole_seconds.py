"""The timeout of a Barrier between processes is cut to whole seconds.

Less than a second is then no time at all.
"""

from multiprocessing import synchronize

original = synchronize.Barrier.wait


def wait(self, timeout=None):
    timeout = self._timeout if timeout is None else timeout
    return original(self, timeout and int(timeout))


synchronize.Barrier.wait = wait
