"""All threads have the same native_id, the pid of the process.

On Linux getpid() and gettid() are the same in the main thread, and different elsewhere.
"""

import os
import threading


def native_id(self):
    return None if self.ident is None else os.getpid()


threading.Thread.native_id = property(native_id)
