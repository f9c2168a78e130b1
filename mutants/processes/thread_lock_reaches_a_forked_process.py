"""A forked process shares a Lock of threading with its parent.

It would be, were it kept in memory that processes share, as the locks of multiprocessing are.
"""

from mutants import tools


class Lock(tools.Base):
    @staticmethod
    def make():
        from multiprocessing import Lock

        return Lock()

    def acquire(self, blocking=True, timeout=-1):
        return self._real.acquire(blocking, None if timeout == -1 else timeout)


tools.replace_lock(Lock)
