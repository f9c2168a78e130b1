"""threading.Lock is a class, as from Python 3.13 on."""

import _thread
import threading

if not isinstance(threading.Lock, type):

    class Kind(type):
        def __call__(cls):
            return _thread.allocate_lock()

        def __instancecheck__(cls, thing):
            return isinstance(thing, _thread.LockType)

    threading.Lock = Kind("Lock", (), {})
