"""exit() and SystemExit end a raw thread, and print nothing.

start_new_thread() returns the ident of the thread, and get_ident() gives the same in the thread.
"""

import _thread

from demos.stage import pause, play, say

may_end, has_ended = _thread.allocate_lock(), _thread.allocate_lock()


def work(way):
    say("the raw thread begins", ident=_thread.get_ident())
    may_end.acquire()  # waits until main has told the ident
    try:
        if way == "_thread.exit()":
            _thread.exit()
        raise SystemExit("nobody reads this")
    finally:
        has_ended.release()


def main(way):
    may_end.acquire()
    has_ended.acquire()
    say("main has started it", ident=_thread.start_new_thread(work, (way,)))
    may_end.release()
    has_ended.acquire()
    pause(1)
    say("main goes on")


if __name__ == "__main__":
    play(main, choices=["_thread.exit()", "SystemExit"])
