"""A callback that is added to a task that is over is called in another thread.

asyncio never calls a callback right away; here, the thread that adds it late calls it.
"""

import threading
from concurrent.futures import Future

original = Future.add_done_callback


def add_done_callback(self, callback):
    if self.done():
        helper = threading.Thread(target=callback, args=(self,))
        helper.start()
        helper.join()
    else:
        original(self, callback)


Future.add_done_callback = add_done_callback
