"""SystemExit ends a raw thread with a traceback on standard error.

SystemExit is an exception like any other that nobody catches, unless it is treated as a special
case, and that is done in another place than for a Thread.
"""

import _thread
import sys
import traceback

from mutants.tools import in_a_demo

original = _thread.start_new_thread


def start_new_thread(function, args, *kwargs):
    def run(*values, **named):
        try:
            function(*values, **named)
        except SystemExit:
            traceback.print_exc(file=sys.stderr)

    if in_a_demo(sys._getframe(1)) and isinstance(args, tuple):
        return original(run, args, *kwargs)
    return original(function, args, *kwargs)


_thread.start_new_thread = start_new_thread
