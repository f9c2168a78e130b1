"""Ctrl-C in a program of asyncio: from Python 3.11 on the main task is cancelled.

The coroutine runs on to its next await, which raises CancelledError. Up to 3.10 the
KeyboardInterrupt hits it in the middle of a line. Then asyncio.run() raises KeyboardInterrupt.
"""

import asyncio
import os
import signal

from demos.stage import play, say


async def work():
    try:
        os.kill(os.getpid(), signal.SIGINT)
        say("the coroutine goes on")
        await asyncio.sleep(3600)
    except (asyncio.CancelledError, KeyboardInterrupt) as error:
        say("the coroutine is stopped", error=type(error).__name__)
        raise
    finally:
        await asyncio.sleep(0)
        say("the coroutine has tidied up")


def main():
    if not hasattr(asyncio, "run"):
        say("there is no asyncio.run() before Python 3.7")
        return
    # This is the default, unless the program was started with SIGINT ignored.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        asyncio.run(work())
    except KeyboardInterrupt:
        say("main is interrupted")


if __name__ == "__main__":
    play(main)
