"""asyncio.gather() awaits one coroutine after the other.

Coroutines are awaited, one might think, and a loop over them is the plain way to do it.
"""

import asyncio


async def gather(*awaitables):
    return [await each for each in awaitables]


asyncio.gather = gather
