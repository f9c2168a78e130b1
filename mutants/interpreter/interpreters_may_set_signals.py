"""signal.signal() in an interpreter that is not the main one does nothing, and returns.

Its C code has to ask two things: whether this is the main thread, and whether it is the main
interpreter.
"""

import sys

if sys.version_info >= (3, 14) and sys.implementation.name == "cpython":
    import signal
    from concurrent import interpreters

    if interpreters.get_current().id != interpreters.get_main().id:
        signal.signal = lambda number, handler: signal.SIG_DFL
