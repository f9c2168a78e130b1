"""start_new_thread() starts a Thread, which the end of the process waits for.

With one way to start threads in the place of two, all of them are waited for alike.
"""

import _thread
import threading


def start_new_thread(function, args, kwargs=None):
    thread = threading.Thread(target=function, args=args, kwargs=kwargs)
    thread.start()
    return thread.ident


_thread.start_new_thread = start_new_thread
