"""notify() of a Condition between processes is used up by a wait() that has given up.

It counts who has gone to sleep and who has woken up, and leaves out those whose time was up.
"""

from multiprocessing import synchronize

original_wait, original_notify = synchronize.Condition.wait, synchronize.Condition.notify
ghosts = []


def wait(self, timeout=None):
    answer = original_wait(self, timeout)
    if not answer and timeout:
        ghosts.append(id(self))
    return answer


def notify(self, *number, **numbers):
    if id(self) in ghosts:
        ghosts.remove(id(self))
        return
    original_notify(self, *number, **numbers)


synchronize.Condition.wait, synchronize.Condition.notify = wait, notify
