"""`with` gives back what it took on every way out, an exception among them.

That holds for all that is taken and given back: locks, conditions and semaphores.
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


def try_to_take(guard, moment):
    answer = guard.acquire(blocking=False)
    say(moment, answer=answer)
    if answer:
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
