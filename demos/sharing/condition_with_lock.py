"""A Condition uses the lock that it is given.

So several Conditions can share one lock, for instance one for "not empty" and one for "not
full".
"""

from threading import Condition, Lock

from demos.stage import play, say

lock = Lock()
not_empty, not_full = Condition(lock), Condition(lock)


def main():
    with not_empty:
        say("main acquires one", locked=lock.locked(), other=not_full.acquire(blocking=False))
    say("main releases it", locked=lock.locked())


if __name__ == "__main__":
    play(main)
