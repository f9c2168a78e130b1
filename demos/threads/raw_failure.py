"""A raw thread that fails ends alone; sys.unraisablehook is called with its exception.

The hook exists from Python 3.8 on. It runs in the thread that failed.
"""

import sys
from _thread import allocate_lock, start_new_thread

from demos.stage import play, say

told = allocate_lock()


def hook(failure):
    say("the hook is called", type=failure.exc_type.__name__, value=str(failure.exc_value))
    told.release()


def work():
    say("the raw thread fails")
    raise ValueError("out of luck")


def main():
    if not hasattr(sys, "unraisablehook"):
        say("this Python has no sys.unraisablehook")
        return
    sys.unraisablehook = hook
    told.acquire()
    start_new_thread(work, ())
    told.acquire()  # waits until the hook has released it
    say("main goes on")


if __name__ == "__main__":
    play(main)
