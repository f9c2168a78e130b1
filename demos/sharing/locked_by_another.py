"""locked() tells any thread that a lock is held, whichever thread holds it.

An RLock and a Condition have locked() from 3.14 on.
"""

from threading import Condition, Event, Lock, RLock, Thread

from demos.stage import play, say

KINDS = {"Lock": Lock, "RLock": RLock, "Condition": Condition}


def hold(guard, is_held, may_go):
    with guard:
        is_held.set()
        may_go.wait()


def main(kind):
    guard, is_held, may_go = KINDS[kind](), Event(), Event()
    if not hasattr(guard, "locked"):
        say("this Python's has no locked()")
        return
    say("main asks before anybody holds it", locked=guard.locked())
    worker = Thread(target=hold, args=(guard, is_held, may_go))
    worker.start()
    is_held.wait()
    say("main asks while a worker holds it", locked=guard.locked())
    may_go.set()
    worker.join()
    say("main asks when the worker has gone", locked=guard.locked())


if __name__ == "__main__":
    play(main, choices=list(KINDS))
