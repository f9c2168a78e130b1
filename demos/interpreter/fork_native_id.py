"""The main thread of a forked child has a native_id, and it may be its parent's."""

import os
import threading

from demos.stage import play, say


def main():
    here = threading.main_thread()
    if not hasattr(here, "native_id"):
        say("threads have no native_id yet")
        return
    say("main looks", native_id=here.native_id)
    child = os.fork()
    if child == 0:
        say("child looks", native_id=threading.main_thread().native_id)
        os._exit(0)
    os.waitpid(child, 0)


if __name__ == "__main__":
    play(main)
