"""A callback is called twice.

The thread that adds a callback and the one that finishes the task each have to look for the
other, and each may think that it is the one to call.
"""

from concurrent.futures import Future

original = Future.add_done_callback


def add_done_callback(self, callback):
    original(self, callback)
    original(self, callback)


Future.add_done_callback = add_done_callback
