"""sys.setswitchinterval() sets the interval for the thread that calls it, and not for the others.

What a thread is scheduled by lies in the thread's state, and so may this.
"""

import sys
import threading

original = sys.setswitchinterval
fresh = sys.getswitchinterval()
own = threading.local()


def setswitchinterval(interval):
    original(interval)
    own.interval = float(interval)


sys.setswitchinterval = setswitchinterval
sys.getswitchinterval = lambda: getattr(own, "interval", fresh)
