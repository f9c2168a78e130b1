"""A raw thread that called current_thread() stays listed after its end, up to 3.12.

The object that stands for it says that it is alive, and cannot be joined. From 3.13 on
it goes when its thread ends.
"""

import _thread
import threading
from threading import Event

from demos.stage import pause, play, say

asked, noticed = Event(), Event()


def work(ended):
    asked.me = threading.current_thread()
    asked.set()
    noticed.wait()
    ended.release()


def main():
    ended = _thread.allocate_lock()
    ended.acquire()
    _thread.start_new_thread(work, (ended,))
    asked.wait()
    try:
        asked.me.join()
    except (AssertionError, RuntimeError) as error:
        say("main cannot join it", error=type(error).__name__, daemon=asked.me.daemon)
    asked.me = None
    noticed.set()
    ended.acquire()
    for _ in range(10):  # the very end of a raw thread cannot be waited for
        if threading.active_count() == 1:
            break
        pause(1)
    say("the raw thread has ended", count=threading.active_count())


if __name__ == "__main__":
    play(main)
