"""get_event_loop() makes no loop, not even for the main thread, on any Python.

So it is from Python 3.14 on (gh-100160).
"""

import asyncio


def get_event_loop():
    loop = asyncio._get_running_loop()
    if loop is None:
        raise RuntimeError("There is no current event loop")
    return loop


asyncio.get_event_loop = get_event_loop
