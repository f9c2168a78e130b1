"""asyncio.to_thread() blocks in another thread, so the coroutines of its own go on.

The reader reads from a pipe that is empty until another coroutine writes to it.
"""

import asyncio
import os

from demos.stage import play, say

mailbox, slot = os.pipe()


def read():
    letter = os.read(mailbox, 100)
    say("the reader has a letter", letter=letter.decode())


async def write():
    say("the writer writes")
    os.write(slot, b"dear reader")


async def run_both():
    await asyncio.gather(asyncio.to_thread(read), write())


def main():
    if not hasattr(asyncio, "to_thread"):
        say("there is no to_thread yet")
        return
    asyncio.run(run_both())


if __name__ == "__main__":
    play(main)
