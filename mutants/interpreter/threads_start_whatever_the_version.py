"""After main has ended, threads can be started on any version, and do nothing on some.

So it is where a refusal is swallowed: in 3.12.0 to 3.12.2 there is one (gh-113964).
"""

import threading

original = threading.Thread.start


def start(self):
    try:
        original(self)
    except RuntimeError as error:
        if "shutdown" not in str(error):
            raise


threading.Thread.start = start
