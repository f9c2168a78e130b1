"""The end of the process waits for daemons as well.

The list of the threads to be waited for and the list of all threads are easily taken for
one another.
"""

import threading

shutdown = threading._shutdown


def shut_down_later():
    for thread in threading.enumerate():
        if thread is not threading.main_thread():
            thread.join()
    shutdown()


threading._shutdown = shut_down_later
