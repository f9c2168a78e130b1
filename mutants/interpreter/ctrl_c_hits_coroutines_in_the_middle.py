"""Ctrl-C raises KeyboardInterrupt in the coroutine that runs, and cancels nothing.

So it was up to Python 3.10 (gh-83803); it left locks and connections half done.
"""

import asyncio


def run(main, **options):
    loop = asyncio.new_event_loop()
    try:
        return loop.run_until_complete(main)
    finally:
        loop.close()


if hasattr(asyncio, "run"):
    asyncio.run = run
