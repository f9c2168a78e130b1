"""A thread hands a coroutine to an event loop of another thread, and waits for its result.

run_coroutine_threadsafe() does that for coroutines, call_soon_threadsafe() for functions.
"""

import asyncio
from threading import Thread

from demos.stage import play, say


async def greet(name):
    say("the coroutine runs")
    await asyncio.sleep(0)
    return f"hello {name}"


async def fail():
    raise LookupError


def finish(done):
    say("the callback runs")
    done.set()


def work(loop, done):
    say("the worker begins")
    future = asyncio.run_coroutine_threadsafe(greet("Ada"), loop)
    say("the worker has the result", result=future.result())
    try:
        asyncio.run_coroutine_threadsafe(fail(), loop).result()
    except LookupError as error:
        say("the worker has the error", error=type(error).__name__)
    loop.call_soon_threadsafe(finish, done)


async def serve():
    done = asyncio.Event()
    worker = Thread(target=work, args=(asyncio.get_event_loop(), done))
    worker.start()
    await done.wait()
    say("the loop goes on")
    worker.join()


def main():
    loop = asyncio.new_event_loop()
    loop.run_until_complete(serve())
    loop.close()


if __name__ == "__main__":
    play(main)
