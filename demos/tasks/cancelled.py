"""A task that was cancelled is done, and to cancel it again is no harm.

Nobody gets a result of it: what asks for one, or for an exception, is told.
"""

from concurrent.futures import CancelledError, ThreadPoolExecutor
from threading import Event

from demos.stage import play, say

may_end = Event()


def main():
    with ThreadPoolExecutor(max_workers=1) as pool:
        pool.submit(may_end.wait)
        waits = pool.submit(print, "this is never printed")
        say("it has not begun", done=waits.done(), running=waits.running())
        waits.cancel()
        say("it is cancelled", done=waits.done(), running=waits.running())
        say("it is cancelled again", answer=waits.cancel())
        may_end.set()
    try:
        waits.exception()
    except CancelledError as error:
        say("main asks for its exception", error=type(error).__name__)


if __name__ == "__main__":
    play(main)
