"""start_new_thread() runs its function itself, and only then returns.

The module _dummy_thread did so on purpose, for platforms without threads, up to Python 3.8.
"""

import _thread
import sys

from mutants.tools import in_a_demo

original = _thread.start_new_thread


def start_new_thread(function, args, *kwargs):
    if not in_a_demo(sys._getframe(1)) or not isinstance(args, tuple):
        return original(function, args, *kwargs)
    function(*args, **(kwargs[0] if kwargs else {}))
    return _thread.get_ident()


_thread.start_new_thread = start_new_thread
