"""An RLock is free when it has been released as often as it was acquired.

Main acquires it a hundred times. Now and then another thread tries to, without waiting.

Case 18 of the course.
"""

from threading import RLock, Thread

from demos.stage import play, say

lock = RLock()


def try_it(moment):
    acquired = lock.acquire(blocking=False)
    say(moment, acquired=acquired)
    if acquired:
        lock.release()


def let_another_try(moment):
    another = Thread(target=try_it, args=(moment,))
    another.start()
    another.join()


def main():
    acquired = [lock.acquire() for _ in range(100)]
    say("main has acquired it", times=acquired.count(True))
    let_another_try("another thread tries after 100 acquires")
    lock.release()
    let_another_try("another thread tries after 1 release")
    for _ in range(98):
        lock.release()
    let_another_try("another thread tries after 99 releases")
    lock.release()
    let_another_try("another thread tries after 100 releases")


if __name__ == "__main__":
    play(main)
