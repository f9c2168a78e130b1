"""call_soon_threadsafe() calls the function itself, and then wakes the loop."""

import sys
from asyncio import base_events

from mutants.tools import in_a_demo

original = base_events.BaseEventLoop.call_soon_threadsafe


def nothing():
    pass


def call_soon_threadsafe(self, callback, *args, context=None):
    if in_a_demo(sys._getframe(1)):
        callback(*args)
        callback, args = nothing, ()
    return original(self, callback, *args)


base_events.BaseEventLoop.call_soon_threadsafe = call_soon_threadsafe
