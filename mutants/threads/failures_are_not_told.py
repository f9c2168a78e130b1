"""An exception ends its thread, and no hook or traceback reports it.

So it is wherever a thread is a function whose result is dropped.
"""

import threading

run = threading.Thread.run


def run_quietly(self):
    try:
        run(self)
    except Exception:
        pass


threading.Thread.run = run_quietly
