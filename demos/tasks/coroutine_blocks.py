"""A coroutine that blocks without an await keeps all others from running."""

import asyncio

from demos.stage import pause, play, say


async def block():
    say("the blocking call starts")
    pause(4)  # time.sleep(), not await asyncio.sleep()
    say("the blocking call ends")


async def work():
    say("the other coroutine starts")
    say("the other coroutine ends")


async def run_both():
    await asyncio.gather(block(), work())


def main():
    if not hasattr(asyncio, "run"):
        say("there is no asyncio.run yet")
        return
    asyncio.run(run_both())


if __name__ == "__main__":
    play(main)
