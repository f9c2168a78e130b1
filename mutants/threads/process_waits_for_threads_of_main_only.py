"""At its end a process waits for the threads that its main thread has started, and for no others.

Where each thread keeps a list of those it has started, somebody has to go through all the lists.
"""

import sys
import threading

shutdown, original = threading._shutdown, threading.Thread.start
of_main = []


def start(self):
    if threading.current_thread() is threading.main_thread():
        of_main.append(self)
    original(self)


def wait_for_those_of_main():
    known = (threading.main_thread(), *of_main)
    others = [t for t in threading.enumerate() if not t.daemon and t not in known]
    if not others or "concurrent.futures" in sys.modules:  # which tells its threads to end
        shutdown()
    else:
        for thread in of_main:
            if not thread.daemon:
                thread.join()


threading.Thread.start = start
threading._shutdown = wait_for_those_of_main
