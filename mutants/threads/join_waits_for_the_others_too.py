"""join() returns when all ordinary threads have ended, not only the one that is joined.

One condition for the ends of all threads is enough, as long as each waiter that wakes up checks
which of them has ended.
"""

import threading

original = threading.Thread.join


def join(self, timeout=None):
    original(self, timeout)
    if timeout is None:
        for thread in threading.enumerate():
            if thread not in (threading.main_thread(), threading.current_thread()):
                if not thread.daemon:
                    original(thread)


threading.Thread.join = join
