"""asyncio has run() in Python 3.6, and to_thread() up to 3.8.

Both are a few lines on top of what was there before.
"""

import asyncio
import functools


def run(main):
    loop = asyncio.new_event_loop()
    try:
        return loop.run_until_complete(main)
    finally:
        loop.close()


async def to_thread(function, *args, **kwargs):
    call = functools.partial(function, *args, **kwargs)
    return await asyncio.get_event_loop().run_in_executor(None, call)


for function in (run, to_thread):
    if not hasattr(asyncio, function.__name__):
        setattr(asyncio, function.__name__, function)
