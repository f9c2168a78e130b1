"""A coroutine goes on when the Future that stands for it in another thread is cancelled.

The two are tied to each other in one direction only.
"""

import asyncio.futures
import concurrent.futures

original = asyncio.futures._chain_future


def chain_future(source, destination):
    if isinstance(destination, concurrent.futures.Future):
        destination.add_done_callback = lambda callback: None
    original(source, destination)


asyncio.futures._chain_future = chain_future
