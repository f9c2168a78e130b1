"""A thread whose start() has failed can be started later, on any version.

A Thread remembers that it has started only when it has. So it was up to Python 3.12.
"""

import threading

original_init, original_start = threading.Thread.__init__, threading.Thread.start


def __init__(self, *arguments, **options):
    original_init(self, *arguments, **options)
    self.made_with = arguments, options


def start(self):
    try:
        original_start(self)
    except RuntimeError:
        if self.ident is None and hasattr(self, "made_with"):
            arguments, options = self.made_with
            original_init(self, *arguments, **options)
        raise


threading.Thread.__init__, threading.Thread.start = __init__, start
