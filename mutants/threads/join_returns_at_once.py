"""join() does not wait.

It has to wait for something that the thread does at its very end; if nothing is there to
wait for, nothing waits.
"""

import threading

threading.Thread.join = lambda self, timeout=None: None
