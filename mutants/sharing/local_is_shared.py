"""The attributes of a threading.local are the same in all threads.

On a platform without threads any object will do, and some stubs are just that.
"""

import threading


class Local:
    pass


threading.local = Local
