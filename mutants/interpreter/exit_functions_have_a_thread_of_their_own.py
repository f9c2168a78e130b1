"""Each exit function is called in a thread made for it.

One that hangs would not hang the others, which looks like a service to everybody.
"""

import atexit
from _thread import allocate_lock, start_new_thread

register = atexit.register


def register_one(function, *arguments, **keywords):
    def call_elsewhere():
        done = allocate_lock()
        done.acquire()

        def call():
            function(*arguments, **keywords)
            done.release()

        start_new_thread(call, ())
        done.acquire()

    register(call_elsewhere)
    return function


atexit.register = register_one
