"""enumerate() lists the main thread even when that has ended.

The worker asks now and then whether main is alive. It does not join it: up to 3.12, and on PyPy
for 3.9, the end of main may fail when a thread waits in `main_thread().join()`
(https://github.com/python/cpython/issues/116372).
"""

import threading
from threading import Thread, main_thread

from demos.stage import pause, play, say


def look():
    while main_thread().is_alive():
        pause(1)
    names = sorted(thread.name for thread in threading.enumerate())
    say("main has ended", threads=names, alive=main_thread().is_alive())


def main():
    main_thread().name = "main"
    Thread(target=look, name="worker").start()
    say("main ends")


if __name__ == "__main__":
    play(main)
