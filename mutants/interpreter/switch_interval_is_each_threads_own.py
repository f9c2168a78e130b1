"""sys.setswitchinterval() is kept for the thread that calls it, and the others have their own.

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
