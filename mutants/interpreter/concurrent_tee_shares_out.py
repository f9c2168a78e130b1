"""concurrent_tee() gives each thread a share of the items, and not all of them.

One iterator with a lock, given to all, is easily mistaken for it.
"""

import threading

if hasattr(threading, "concurrent_tee"):
    serialize_iterator = threading.serialize_iterator

    def concurrent_tee(iterable, n=2):
        return (serialize_iterator(iter(iterable)),) * n

    threading.concurrent_tee = concurrent_tee
