"""A callback is called in a thread of its own, at once.

It waits for the result there, if it asks for it, so that little is amiss.
"""

import threading
from concurrent.futures import Future


def add_done_callback(self, callback):
    threading.Thread(target=callback, args=(self,)).start()


Future.add_done_callback = add_done_callback
