"""enumerate() leaves out the thread that was started last.

A thread that enters itself into the list, when it first runs, is missing from it for as long
as start() does not wait for that.
"""

import threading

original = threading.enumerate


def enumerate():
    listed = original()
    return listed[:-1] if len(listed) > 1 else listed


threading.enumerate = enumerate
threading.active_count = lambda: len(enumerate())
