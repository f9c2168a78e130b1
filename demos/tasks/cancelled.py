"""A task that was cancelled is done, and cancelling it again is harmless.

It has no result: result() and exception() raise CancelledError.
"""

from concurrent.futures import CancelledError, ThreadPoolExecutor
from threading import Event

from demos.stage import play, say

may_end = Event()


def main():
    with ThreadPoolExecutor(max_workers=1) as pool:
        pool.submit(may_end.wait)
        waits = pool.submit(print, "this is never printed")
        say("the task waits", done=waits.done(), running=waits.running())
        waits.cancel()
        say("main has cancelled the task", done=waits.done(), running=waits.running())
        say("main cancels the task again", answer=waits.cancel())
        may_end.set()
    try:
        waits.exception()
    except CancelledError as error:
        say("main asks for its exception", error=type(error).__name__)


if __name__ == "__main__":
    play(main)
