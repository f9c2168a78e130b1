"""The default name of a thread is its number alone, though its target has a name.

So it was up to 3.9. A name that changes breaks programs that read their logs by it.
"""

import threading

original = threading.Thread.__init__


def __init__(self, *arguments, **options):
    original(self, *arguments, **options)
    if self.name.startswith("Thread-"):
        self.name = self.name.split(" ", 1)[0]


threading.Thread.__init__ = __init__
