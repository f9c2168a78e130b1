"""asyncio.to_thread() calls the function itself, in the thread of the event loop.

It is a coroutine, and a coroutine that blocks looks like one that does not.
"""

import asyncio


async def to_thread(function, *args, **kwargs):
    return function(*args, **kwargs)


if hasattr(asyncio, "to_thread"):
    asyncio.to_thread = to_thread
