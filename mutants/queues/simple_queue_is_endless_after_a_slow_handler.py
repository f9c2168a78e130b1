"""get() of a SimpleQueue never ends if its time is up when a handler returns.

The time that is left is below zero then, and that means no limit. CPython's is like that from
3.7 to 3.12.
"""

import queue
import signal

from mutants.clockwork import patient_queue, set_handler

if hasattr(queue, "SimpleQueue"):
    signal.signal = set_handler
    queue.SimpleQueue = patient_queue(queue.SimpleQueue, lambda timeout, left: left)
