"""The owner of an RLock acquires it again at once, even if it does not wait.

That counts like any other acquire(): the lock is free after as many releases.

Case 18 of the course.
"""

from threading import RLock, Thread

from demos.stage import play, say, seconds

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
    lock.acquire()
    acquired = [lock.acquire(blocking=False), lock.acquire(timeout=seconds(10))]
    say("main acquires it twice more", acquired=acquired)
    for _ in range(acquired.count(True)):
        lock.release()
    let_another_try("another thread tries before the last release")
    lock.release()
    let_another_try("another thread tries after the last release")


if __name__ == "__main__":
    play(main)
