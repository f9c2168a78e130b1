"""A new thread, raw or not, rests before it calls what it is to call.

The documentation says that start() arranges for run() to be called in another thread, and
not when; nor does that of start_new_thread() say when its function is called.
"""

import _thread
import sys
import threading
from time import sleep

from mutants.tools import in_a_demo

start = threading.Thread.start
start_new_thread = _thread.start_new_thread


def start_to_rest(self):
    run = self.run

    def run_late():
        vars(self).pop("run", None)
        sleep(0.02)
        run()

    self.run = run_late
    try:
        start(self)
    except BaseException:
        vars(self).pop("run", None)
        raise


def start_new_thread_to_rest(function, args, *kwargs):
    def call_late(*args, **kwargs):
        sleep(0.02)
        function(*args, **kwargs)

    return start_new_thread(call_late if in_a_demo(sys._getframe(1)) else function, args, *kwargs)


threading.Thread.start = start_to_rest
_thread.start_new_thread = start_new_thread_to_rest
