"""A callback is called twice.

Both who adds a callback and who finishes the task have to look for the other, and
each may think that it is up to them.
"""

from concurrent.futures import Future

original = Future.add_done_callback


def add_done_callback(self, callback):
    original(self, callback)
    original(self, callback)


Future.add_done_callback = add_done_callback
