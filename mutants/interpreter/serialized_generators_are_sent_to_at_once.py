"""send(), throw() and close() of serialize_iterator() do not wait for the thread that is inside.

Only next() takes the lock, which is all that an iterator needs that is no generator.
"""

import threading

if hasattr(threading, "serialize_iterator"):
    helper = threading.serialize_iterator
    helper.send = lambda self, value: self._iterator.send(value)
    helper.throw = lambda self, *error: self._iterator.throw(*error)
    helper.close = lambda self: self._iterator.close()
