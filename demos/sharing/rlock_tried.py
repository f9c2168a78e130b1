"""The owner of an RLock has it again at once, even if it asks without waiting.

That counts like any other acquire: the lock is free after as many releases.

Case 18 of the course.
"""

from threading import RLock, Thread

from demos.stage import play, say, seconds

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
    lock.acquire()
    answers = [lock.acquire(blocking=False), lock.acquire(timeout=seconds(10))]
    say("main asks twice more", answers=answers)
    for _ in range(answers.count(True)):
        lock.release()
    let_another_try("another asks before the last release")
    lock.release()
    let_another_try("another asks after the last release")


if __name__ == "__main__":
    play(main)
