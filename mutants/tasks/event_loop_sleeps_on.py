"""call_soon_threadsafe() does not wake an event loop that sleeps.

A byte that is written to a socket wakes it, and the byte was left out
(https://github.com/python/asyncio/issues/312 shows what it is like to wait for such a loop).
"""

from asyncio import selector_events

selector_events.BaseSelectorEventLoop._write_to_self = lambda self: None
