"""The end of the process waits for daemons as well."""

import threading

shutdown = threading._shutdown


def shut_down_later():
    for thread in threading.enumerate():
        if thread is not threading.main_thread():
            thread.join()
    shutdown()


threading._shutdown = shut_down_later
