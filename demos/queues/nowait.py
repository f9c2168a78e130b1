"""get_nowait() and put_nowait() never block: they raise Empty or Full at once.

They are short for get(block=False) and put(item, block=False).
"""

from queue import Empty, Full, Queue

from demos.stage import play, say


def main():
    queue = Queue(maxsize=1)
    try:
        queue.get_nowait()
    except Empty as error:
        say("get_nowait is refused", error=type(error).__name__)
    try:
        queue.get(block=False)
    except Empty as error:
        say("get is refused", error=type(error).__name__)
    queue.put_nowait("bread")
    try:
        queue.put_nowait("wine")
    except Full as error:
        say("put_nowait is refused", error=type(error).__name__)
    try:
        queue.put("wine", block=False)
    except Full as error:
        say("put is refused", error=type(error).__name__)
    say("main takes what is there", item=queue.get_nowait())


if __name__ == "__main__":
    play(main)
