"""serialize_iterator and synchronized_iterator give back what they are given.

Where each call of next() is one step of the interpreter a lock seems one too many. A
generator takes many steps.
"""

import threading

if hasattr(threading, "serialize_iterator"):
    threading.serialize_iterator = lambda iterator: iterator
    threading.synchronized_iterator = lambda function: function
