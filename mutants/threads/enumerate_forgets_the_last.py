"""enumerate() leaves out the thread that was started last."""

import threading

original = threading.enumerate


def enumerate():
    listed = original()
    return listed[:-1] if len(listed) > 1 else listed


threading.enumerate = enumerate
threading.active_count = lambda: len(enumerate())
