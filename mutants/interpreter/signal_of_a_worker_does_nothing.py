"""signal.signal() in a thread other than main raises nothing, and installs nothing.

It should raise ValueError there. A Python in which it cannot work could well forget to say so.
"""

import signal
import threading

original = signal.signal


def set_handler(number, handler):
    if threading.current_thread() is threading.main_thread():
        return original(number, handler)
    return signal.getsignal(number)


signal.signal = set_handler
