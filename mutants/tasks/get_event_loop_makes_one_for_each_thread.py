"""get_event_loop() makes a loop for any thread that has none.

It did so for the main thread up to 3.13 (gh-100160); here it makes no difference between threads.
"""

import asyncio

original = asyncio.get_event_loop


def get_event_loop():
    try:
        return original()
    except RuntimeError:
        return asyncio.new_event_loop()


asyncio.get_event_loop = get_event_loop
