"""A Condition can be given a lock, and then that is its lock.

So several Conditions can be made for one lock, as many as there are things to wait for.
"""

from threading import Condition, Lock

from demos.stage import play, say

lock = Lock()
not_empty, not_full = Condition(lock), Condition(lock)


def main():
    with not_empty:
        say("main holds one", locked=lock.locked(), other=not_full.acquire(blocking=False))
    say("main holds none", locked=lock.locked())
    with lock:
        try:
            not_empty.notify()
            not_full.notify_all()
            say("the lock alone is enough to notify")
        except RuntimeError:
            say("the lock alone is not enough to notify")


if __name__ == "__main__":
    play(main)
