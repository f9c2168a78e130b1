"""`with` releases what it acquired when its body raises, between processes as well."""

from multiprocessing import BoundedSemaphore, Condition, Lock, RLock, Semaphore
from threading import Thread

from demos.stage import play, say

KINDS = {
    "Lock": Lock,
    "RLock": RLock,
    "Condition": Condition,
    "Semaphore": Semaphore,
    "BoundedSemaphore": BoundedSemaphore,
}


def try_to_take(guard, moment):
    acquired = guard.acquire(block=False)
    say(moment, acquired=acquired)
    if acquired:
        guard.release()


def let_another_try(guard, moment):
    another = Thread(target=try_to_take, args=(guard, moment))
    another.start()
    another.join()


def main(kind):
    guard = KINDS[kind]()
    try:
        with guard:
            let_another_try(guard, "another asks inside the with")
            raise ValueError("out of luck")
    except ValueError:
        let_another_try(guard, "another asks after the failure")


if __name__ == "__main__":
    play(main, choices=list(KINDS))
