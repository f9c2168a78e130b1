"""A queue between processes that is closed takes nothing more from this process.

After close(), join_thread() waits until all that was put has been sent.
"""

from multiprocessing import Pipe, Process, Queue
from queue import Empty

from demos.stage import play, say


def put_and_close(items, news):
    items.put("bread")
    items.close()
    items.join_thread()
    news.send("all is sent")
    try:
        items.put("wine")
    except (ValueError, AssertionError) as error:
        say("put is refused", error=type(error).__name__)
    else:
        say("put is accepted")


def main():
    items = Queue()
    ours, theirs = Pipe()
    child = Process(target=put_and_close, args=(items, theirs))
    child.start()
    ours.recv()
    try:
        say("main asks without waiting", item=items.get_nowait())
    except Empty:
        say("main finds nothing", item=items.get())
    child.join()


if __name__ == "__main__":
    play(main)
