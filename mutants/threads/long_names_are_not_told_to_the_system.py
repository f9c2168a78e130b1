"""The system is told the name of a thread only if it has room for all of it.

So it was in the first version of _thread.set_name() (gh-59705).
"""

import threading

original = getattr(threading, "_set_name", None)


def set_name(name):
    if len(name.encode()) < 16:
        original(name)


if original is not None:
    threading._set_name = set_name
