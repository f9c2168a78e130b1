"""Ctrl-C cancels the main task of asyncio.run() on any Python.

That came with Python 3.11 (gh-83803), and is a few lines on top of what was there before.
"""

import asyncio
import signal

original = getattr(asyncio, "run", None)


async def cancelled_by_ctrl_c(main):
    loop = asyncio.get_event_loop()
    task = loop.create_task(main)
    interrupted = []

    def handler(number, frame):
        interrupted.append(number)
        loop.call_soon_threadsafe(task.cancel)

    before = signal.signal(signal.SIGINT, handler)
    try:
        return await task
    except asyncio.CancelledError:
        if interrupted:
            raise KeyboardInterrupt from None
        raise
    finally:
        signal.signal(signal.SIGINT, before)


def run(main, **options):
    return original(cancelled_by_ctrl_c(main), **options)


if original is not None:
    asyncio.run = run
