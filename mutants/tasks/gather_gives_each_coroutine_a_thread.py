"""asyncio.gather() runs each coroutine in a thread and an event loop of its own.

So a coroutine that blocks would block nobody else.
"""

import asyncio


async def gather(*coroutines):
    loop = asyncio.get_event_loop()
    started = [loop.run_in_executor(None, asyncio.run, each) for each in coroutines]
    return [await each for each in started]


asyncio.gather = gather
