"""os._exit() writes what open files keep back, before it ends the process.

exit() of the C library does so for the files of C, and _exit() is there to avoid it.
"""

import gc
import io
import os

original = os._exit


def _exit(status):
    for thing in gc.get_objects():
        if type(thing) is io.TextIOWrapper and not thing.closed and thing.writable():
            thing.flush()
    original(status)


os._exit = _exit
