"""An RLock of a manager takes all clients for the same owner, and lets everybody in.

The server acquires it for its clients; in one thread for all of them it would own it for all.
"""

from multiprocessing.managers import AcquirerProxy, SyncManager


class RLockOfTheServer:
    def acquire(self, blocking=True, timeout=-1):
        return True

    def release(self):
        pass


SyncManager.register("RLock", RLockOfTheServer, AcquirerProxy)
