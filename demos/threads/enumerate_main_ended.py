"""enumerate() lists the main thread even when that has ended.

The worker joins the main thread, as it may join any other, to learn when main has ended.
"""

import threading
from threading import Thread, main_thread

from demos.stage import play, say


def look():
    main_thread().join()
    names = sorted(thread.name for thread in threading.enumerate())
    say("main has ended", threads=names, alive=main_thread().is_alive())


def main():
    main_thread().name = "main"
    Thread(target=look, name="worker").start()
    say("main ends")


if __name__ == "__main__":
    play(main)
