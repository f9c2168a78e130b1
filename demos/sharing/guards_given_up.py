"""Threads that have given up waiting for a lock or a semaphore leave it as it was.

Two patient threads wait, one before and one after five impatient ones, which give up in
three ways. Then main leaves, and the patient ones get in, one after the other.
"""

from threading import Barrier, BoundedSemaphore, Condition, Lock, RLock, Semaphore, Thread

from demos.stage import pause, play, say, seconds

KINDS = {
    "Lock": Lock,
    "RLock": RLock,
    "Condition": Condition,
    "Semaphore": Semaphore,
    "BoundedSemaphore": BoundedSemaphore,
}


def wait(guard):
    guard.acquire()
    say("visit starts")
    pause(1)
    say("visit ends")
    guard.release()


def lose_patience(guard):
    ways = ({"blocking": False}, {"timeout": 0}, {"timeout": seconds(1)})
    say("an impatient one gives up", got=[guard.acquire(**way) for way in ways])


def try_at_once(guard):
    """Let two threads try to acquire a guard while both live, and tell how they fare."""

    def attempt():
        got.append(guard.acquire(blocking=False))
        both_have_tried.wait()

    got, both_have_tried = [], Barrier(2)
    join(start(attempt, 2))
    return sorted(got)


def start(target, times, *arguments):
    threads = [Thread(target=target, args=arguments) for _ in range(times)]
    for thread in threads:
        thread.start()
    return threads


def join(threads):
    for thread in threads:
        thread.join()


def main(kind):
    guard = KINDS[kind]()
    guard.acquire()
    patient = start(wait, 1, guard)
    pause(1)  # so that it waits by now
    impatient = start(lose_patience, 5, guard)
    patient += start(wait, 1, guard)
    join(impatient)
    say("main leaves")
    guard.release()
    join(patient)
    say("two more try", got=try_at_once(guard))


if __name__ == "__main__":
    play(main, choices=list(KINDS))
