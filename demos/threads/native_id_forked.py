"""The main thread of a forked child has a native_id of its own.

That is so from 3.13.4 on. Older versions do not ask the system again.
"""

import os
import threading

from demos.stage import play, say


def main():
    main_thread = threading.main_thread()
    if not hasattr(main_thread, "native_id"):
        say("this Python has no native_id")
        return
    say("the parent looks", right=main_thread.native_id == threading.get_native_id())
    child = os.fork()
    if child == 0:
        say("the child looks", right=main_thread.native_id == threading.get_native_id())
        os._exit(0)
    os.waitpid(child, 0)


if __name__ == "__main__":
    play(main)
