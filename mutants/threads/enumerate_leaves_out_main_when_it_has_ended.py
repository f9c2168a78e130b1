"""enumerate() leaves out the main thread once that has ended.

It lists the threads that are alive, by its name and its documentation; only the main thread
stays in the list forever.
"""

import threading

original = threading.enumerate


def enumerate():
    return [thread for thread in original() if thread.is_alive()]


threading.enumerate = enumerate
