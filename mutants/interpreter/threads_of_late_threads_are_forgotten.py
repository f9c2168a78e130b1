"""Python does not wait for a thread that is started after main has ended.

The list of those to wait for is made once, when main has ended.
"""

import sys
import threading

shutdown = threading._shutdown


def wait_for_those_there_are():
    if "concurrent.futures" in sys.modules:  # which tells its threads to end
        shutdown()
        return
    for thread in threading.enumerate():
        if not thread.daemon and thread is not threading.main_thread():
            thread.join()


threading._shutdown = wait_for_those_there_are
