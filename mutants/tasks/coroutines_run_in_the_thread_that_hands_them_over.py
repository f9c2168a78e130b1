"""run_coroutine_threadsafe() runs the coroutine in the thread that calls it."""

import asyncio
from concurrent.futures import Future


def run_coroutine_threadsafe(coro, loop):
    future, here = Future(), asyncio.new_event_loop()
    try:
        future.set_result(here.run_until_complete(coro))
    except Exception as error:
        future.set_exception(error)
    here.close()
    return future


asyncio.run_coroutine_threadsafe = run_coroutine_threadsafe
