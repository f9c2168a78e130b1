"""The exit status is 0 if main failed while another thread was running.

It is worked out when the last thread ends, and that one did not fail.
"""

import os
import sys
import threading

shutdown = threading._shutdown
excepthook = sys.excepthook
failed = []


def remember(*exception):
    if threading.active_count() > 1:
        failed.append(True)
    excepthook(*exception)


def end_well():
    shutdown()
    if failed:
        os._exit(0)


sys.excepthook = remember
threading._shutdown = end_well
