"""is_alive() returns True for a thread that has ended by an exception.

What marks a thread as ended has to be done however it ends, and is easily put behind
what is done only if all goes well.
"""

import threading

run = threading.Thread.run
is_alive = threading.Thread.is_alive


def run_and_note(self):
    try:
        run(self)
    except Exception:
        self.has_failed = True
        raise


def is_alive_or_has_failed(self):
    return is_alive(self) or hasattr(self, "has_failed")


threading.Thread.run = run_and_note
threading.Thread.is_alive = is_alive_or_has_failed
