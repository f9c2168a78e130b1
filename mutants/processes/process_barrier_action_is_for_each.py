"""Each process at a Barrier runs its action, and not only one of them.

The action is handed over to every process along with the barrier.
"""

from multiprocessing import synchronize

original = synchronize.Barrier.wait


def wait(self, timeout=None):
    number = original(self, timeout)
    if self._action is not None and number != self.parties - 1:
        self._action()
    return number


synchronize.Barrier.wait = wait
