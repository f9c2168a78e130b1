"""An exception ends a raw thread, and neither a hook nor standard error learns of it.

A raw thread has no Thread object to which a failure could be attributed, so it is easily
dropped.
"""

import _thread
import sys

from mutants.tools import in_a_demo

original = _thread.start_new_thread


def start_new_thread(function, args, *kwargs):
    def run_quietly(*values, **named):
        try:
            function(*values, **named)
        except Exception:
            pass

    if in_a_demo(sys._getframe(1)) and isinstance(args, tuple):
        return original(run_quietly, args, *kwargs)
    return original(function, args, *kwargs)


_thread.start_new_thread = start_new_thread
