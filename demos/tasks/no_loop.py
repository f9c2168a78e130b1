"""asyncio.get_event_loop() raises RuntimeError in a thread that has no event loop.

Up to Python 3.13 the main thread is the exception: it gets a new one.
"""

import asyncio
import warnings
from threading import Thread

from demos.stage import play, say


def ask(who):
    try:
        loop = asyncio.get_event_loop()
    except RuntimeError as error:
        say(f"{who} asks", error=type(error).__name__)
    else:
        say(f"{who} asks", error=None)
        loop.close()


def main():
    # Some versions warn before they make a loop.
    warnings.simplefilter("ignore", DeprecationWarning)
    worker = Thread(target=ask, args=("a worker",))
    worker.start()
    worker.join()
    ask("main")


if __name__ == "__main__":
    play(main)
