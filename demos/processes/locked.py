"""locked() tells whether a lock between processes is held, from Python 3.14 on."""

from multiprocessing import Lock, RLock, Semaphore

from demos.stage import play, say

KINDS = {"Lock": Lock, "RLock": RLock, "Semaphore": Semaphore}


def main(kind):
    guard = KINDS[kind]()
    if not hasattr(guard, "locked"):
        say("this Python has no locked() between processes")
        return
    with guard:
        say("main has acquired it", locked=guard.locked())
    say("main has released it", locked=guard.locked())


if __name__ == "__main__":
    play(main, choices=list(KINDS))
