"""get() of a SimpleQueue gives up if its time is up when a handler returns, on any version.

What is left of the time is never less than none, as from Python 3.13 on.
"""

import queue
import signal

from mutants.clockwork import patient_queue, set_handler

if hasattr(queue, "SimpleQueue"):
    signal.signal = set_handler
    queue.SimpleQueue = patient_queue(queue.SimpleQueue, lambda timeout, left: max(left, 0))
