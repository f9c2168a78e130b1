"""An RLock is free when it has been released as often as it was taken.

Main takes it a hundred times. Now and then another thread tries to take it, without waiting.

Case 18 of the course.
"""

from threading import RLock, Thread

from demos.stage import play, say

lock = RLock()


def try_to_take(moment):
    answer = lock.acquire(blocking=False)
    say(moment, answer=answer)
    if answer:
        lock.release()


def let_another_try(moment):
    another = Thread(target=try_to_take, args=(moment,))
    another.start()
    another.join()


def main():
    answers = [lock.acquire(blocking=True) for _ in range(100)]
    say("main has taken it", answers=answers.count(True))
    let_another_try("another asks after 100 acquires")
    lock.release()
    let_another_try("another asks after 1 release")
    for _ in range(98):
        lock.release()
    let_another_try("another asks after 99 releases")
    lock.release()
    let_another_try("another asks after 100 releases")


if __name__ == "__main__":
    play(main)
