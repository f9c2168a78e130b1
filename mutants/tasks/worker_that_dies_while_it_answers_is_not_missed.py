"""A process pool waits forever if a worker ends while it pickles a result.

Half of an answer had come, and the pool waited for the other half
(https://bugs.python.org/issue31699).
"""

import os
import sys

original = os._exit


def _exit(status):
    frame = sys._getframe(1)
    while frame is not None:
        if frame.f_code.co_name == "put" and "multiprocessing" in frame.f_code.co_filename:
            os.read(os.pipe()[0], 1)
        frame = frame.f_back
    original(status)


os._exit = _exit
