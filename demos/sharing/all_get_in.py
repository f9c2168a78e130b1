"""Twenty threads wait for a lock or a semaphore, and all get in, one after the other.

Every second one has a timeout of an hour. When all have left, it lets one in, as before.
"""

from threading import Barrier, BoundedSemaphore, Condition, Lock, RLock, Semaphore, Thread

from demos.stage import pause, play, say

KINDS = {
    "Lock": Lock,
    "RLock": RLock,
    "Condition": Condition,
    "Semaphore": Semaphore,
    "BoundedSemaphore": BoundedSemaphore,
}
MANY = range(20)
HOUR = 3600  # seconds


def visit(guard, arguments):
    guard.acquire(**arguments)
    say("visit starts")
    say("visit ends")
    guard.release()


def try_at_once(guard):
    """Let two threads try to acquire a guard while both live, and tell how they fare."""

    def attempt():
        got.append(guard.acquire(blocking=False))
        both_have_tried.wait()

    got, both_have_tried = [], Barrier(2)
    both = [Thread(target=attempt) for _ in range(2)]
    for thread in both:
        thread.start()
    for thread in both:
        thread.join()
    return sorted(got)


def main(kind):
    guard = KINDS[kind]()
    guard.acquire()
    ways = [{"timeout": HOUR} if number % 2 else {} for number in MANY]
    visitors = [Thread(target=visit, args=(guard, way)) for way in ways]
    for visitor in visitors:
        visitor.start()
    pause(3)  # so that all wait by now
    say("main leaves")
    guard.release()
    for visitor in visitors:
        visitor.join()
    say("two more try", got=try_at_once(guard))


if __name__ == "__main__":
    play(main, choices=list(KINDS))
