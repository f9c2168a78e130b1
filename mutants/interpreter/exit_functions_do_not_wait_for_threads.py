"""Exit functions are called when main has ended, before its threads are waited for.

Both belong to the end of the interpreter, and somebody has to know which comes first.
"""

import atexit
import threading

shutdown = threading._shutdown


def call_them_first():
    atexit._run_exitfuncs()
    shutdown()


threading._shutdown = call_them_first
