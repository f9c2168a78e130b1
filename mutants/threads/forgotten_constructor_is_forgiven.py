"""start() calls Thread.__init__() for a subclass that has not called it.

A Thread that is an object of C may well be set up when it is allocated, before any
constructor is called.
"""

import threading

start = threading.Thread.start


def start_anyway(self):
    if "_initialized" not in vars(self):
        threading.Thread.__init__(self)
    start(self)


threading.Thread.start = start_anyway
