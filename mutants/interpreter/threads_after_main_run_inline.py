"""A thread that cannot be started after main has ended runs in the thread that tried to start it.

That its work gets done may seem more important than where.
"""

import threading

start = threading.Thread.start
join = threading.Thread.join


def start_or_run(self):
    try:
        start(self)
    except RuntimeError:
        self.run()


threading.Thread.start = start_or_run
threading.Thread.join = lambda self, timeout=None: (self.is_alive() and join(self, timeout)) or None
