"""A queue between processes drops an item that cannot be pickled, without a traceback.

The thread that pickles has to go on after an error (before 3.6.2 it did not, bpo-30414), and to
tell of it first.
"""

import threading
import traceback

original = traceback.print_exc


def print_exc(*args, **kwargs):
    if threading.current_thread().name != "QueueFeederThread":
        original(*args, **kwargs)


traceback.print_exc = print_exc
