"""`with` releases what it acquired on every way out, an exception included.

That holds for everything that is acquired and released: locks, conditions, semaphores.
"""

from threading import BoundedSemaphore, Condition, Lock, RLock, Semaphore, Thread

from demos.stage import play, say

KINDS = {
    "Lock": Lock,
    "RLock": RLock,
    "Condition": Condition,
    "Semaphore": Semaphore,
    "BoundedSemaphore": BoundedSemaphore,
}


def try_it(guard, moment):
    acquired = guard.acquire(blocking=False)
    say(moment, acquired=acquired)
    if acquired:
        guard.release()


def let_another_try(guard, moment):
    another = Thread(target=try_it, args=(guard, moment))
    another.start()
    another.join()


def main(kind):
    guard = KINDS[kind]()
    try:
        with guard:
            let_another_try(guard, "another thread tries inside the with")
            raise ValueError("out of luck")
    except ValueError:
        let_another_try(guard, "another thread tries after the failure")


if __name__ == "__main__":
    play(main, choices=list(KINDS))
