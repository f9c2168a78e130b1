"""A coroutine takes items from a queue.Queue in a thread of the loop's executor.

get() would block the event loop. An asyncio.Queue would not, but threads may not use it.
"""

import asyncio
from queue import Queue
from threading import Thread

from demos.stage import play, say


def produce(items):
    for item in ("bread", "wine", None):
        items.put(item)


def take(items):
    say("get is called")
    return items.get()


async def consume(items):
    loop, taken = asyncio.get_event_loop(), []
    while True:
        item = await loop.run_in_executor(None, take, items)
        if item is None:
            break
        taken.append(item)
    say("the coroutine has all", taken=taken)


def main():
    items = Queue()
    producer = Thread(target=produce, args=(items,))
    producer.start()
    loop = asyncio.new_event_loop()
    loop.run_until_complete(consume(items))
    loop.close()
    producer.join()


if __name__ == "__main__":
    play(main)
