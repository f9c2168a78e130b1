"""wait_for() calls its predicate while it holds the lock.

So what the predicate reads stays as it is.
"""

from threading import Condition, Thread

from demos.stage import play, say

lock_is_free = []
condition = Condition()


def ask():
    if condition.acquire(blocking=False):
        condition.release()
        lock_is_free.append(True)
    else:
        lock_is_free.append(False)


def is_ready():
    visitor = Thread(target=ask)
    visitor.start()
    visitor.join()
    return len(lock_is_free) > 1


def notify():
    with condition:
        condition.notify()


def main():
    waker = Thread(target=notify)
    with condition:
        waker.start()
        condition.wait_for(is_ready)
    waker.join()
    say("wait_for has asked twice", free=lock_is_free)


if __name__ == "__main__":
    play(main)
