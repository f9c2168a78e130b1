"""Python does not wait for a thread that an exit function starts.

So it was up to 3.14: threads were waited for once, before the exit functions were called.
"""

import threading

shutdown, original = threading._shutdown, threading.Thread.start
ended = []


def start(self):
    if ended and threading.current_thread() is threading.main_thread():
        self._daemonic = True
    original(self)


def end():
    shutdown()
    ended.append(True)


threading.Thread.start = start
threading._shutdown = end
