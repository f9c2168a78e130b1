"""At its end a process waits for the thread that was started first, and not for the others.

Code that waits for one of the threads that are left has to look at the list again when that
one has ended.
"""

import sys
import threading

shutdown = threading._shutdown


def wait_for_the_first():
    main = threading.main_thread()
    ordinary = [t for t in threading.enumerate() if not t.daemon and t is not main]
    if len(ordinary) < 2 or "concurrent.futures" in sys.modules:  # which tells its threads to end
        shutdown()
    else:
        ordinary[0].join()


threading._shutdown = wait_for_the_first
