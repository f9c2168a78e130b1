"""A thread that cancels the Future of run_coroutine_threadsafe() cancels the coroutine.

The coroutine would wait for ever. It may still tidy up.
"""

import asyncio
from threading import Event, Thread

from demos.stage import play, say

waits = Event()


async def wait_for_ever():
    waits.set()
    try:
        await asyncio.Event().wait()
    finally:
        say("the coroutine tidies up")


def work(loop, ended):
    future = asyncio.run_coroutine_threadsafe(wait_for_ever(), loop)
    waits.wait()
    say("the worker cancels", granted=future.cancel())
    loop.call_soon_threadsafe(ended.set)


async def serve():
    ended = asyncio.Event()
    worker = Thread(target=work, args=(asyncio.get_event_loop(), ended))
    worker.start()
    await ended.wait()
    worker.join()
    say("the loop ends")


def main():
    loop = asyncio.new_event_loop()
    loop.run_until_complete(serve())
    loop.close()


if __name__ == "__main__":
    play(main)
