"""The Future of run_coroutine_threadsafe() returns None if the coroutine has failed."""

import asyncio

original = asyncio.run_coroutine_threadsafe


async def without_errors(coro):
    try:
        return await coro
    except Exception:
        return None


def run_coroutine_threadsafe(coro, loop):
    return original(without_errors(coro), loop)


asyncio.run_coroutine_threadsafe = run_coroutine_threadsafe
