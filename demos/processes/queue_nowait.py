"""get_nowait() and put_nowait() raise Empty and Full instead of waiting.

An item that was put a moment ago may not be there yet.
"""

from multiprocessing import Queue
from queue import Empty, Full

from demos.stage import pause, play, say, seconds


def main():
    queue = Queue(maxsize=1)
    try:
        queue.get_nowait()
    except Empty as error:
        say("get_nowait is refused", error=type(error).__name__)
    queue.put("bread")
    try:
        queue.put_nowait("wine")
    except Full as error:
        say("put_nowait is refused", error=type(error).__name__)
    say("main offers")
    try:
        queue.put("wine", timeout=seconds(2))
    except Full as error:
        say("main gives up offering", error=type(error).__name__)
    pause(2)
    try:
        say("main takes what is there", item=queue.get_nowait())
    except Empty:
        say("it is not there yet")


if __name__ == "__main__":
    play(main)
