"""Another thread hands work to a running event loop, and the loop wakes up for it.

Nothing else would wake the loop: its only coroutine awaits what the other thread brings.
"""

import asyncio
from threading import Thread

from demos.stage import pause, play, say


async def bake(what):
    say("the coroutine runs", what=what)
    if what == "stone":
        raise ValueError("out of flour")
    await asyncio.sleep(0)
    return what.upper()


def run_coroutine(loop):
    future = asyncio.run_coroutine_threadsafe(bake("bread"), loop)
    say("the thread has a result", result=future.result())
    try:
        asyncio.run_coroutine_threadsafe(bake("stone"), loop).result()
    except ValueError as error:
        say("the thread has an error", error=type(error).__name__)


def call_soon(loop):
    loop.call_soon_threadsafe(say, "the loop calls")


WAYS = {"run_coroutine_threadsafe": run_coroutine, "call_soon_threadsafe": call_soon}


def work(way, loop, over):
    pause(2)
    say("the thread brings work")
    WAYS[way](loop)
    loop.call_soon_threadsafe(over.set_result, None)


async def serve(way):
    loop = asyncio.get_event_loop()
    over = loop.create_future()
    Thread(target=work, args=(way, loop, over)).start()
    say("the loop has nothing to do")
    await over
    say("the loop goes on")


def main(way):
    loop = asyncio.new_event_loop()
    loop.run_until_complete(serve(way))
    loop.close()


if __name__ == "__main__":
    play(main, choices=list(WAYS))
