"""asyncio.to_thread() hands on the caller's context, and run_in_executor() does not."""

import asyncio
from concurrent.futures import ThreadPoolExecutor

from demos.stage import play, say

try:
    from contextvars import ContextVar

    visitor = ContextVar("visitor", default="nobody")
except ImportError:
    visitor = None


async def talk():
    loop = asyncio.get_event_loop()
    with ThreadPoolExecutor(max_workers=1) as pool:
        await loop.run_in_executor(pool, visitor.get)
        visitor.set("Ada")
        seen = await loop.run_in_executor(pool, visitor.get)
    say("run_in_executor has run a task", visitor=seen)
    try:
        seen = await asyncio.to_thread(visitor.get)
    except AttributeError:
        say("there is no to_thread yet")
    else:
        say("to_thread has run a task", visitor=seen)


def main():
    if visitor is None:
        say("there are no context variables before Python 3.7")
        return
    asyncio.run(talk())


if __name__ == "__main__":
    play(main)
