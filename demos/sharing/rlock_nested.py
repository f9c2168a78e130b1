"""An RLock taken by nested `with` statements is given back by the outermost.

On the way out of each, another thread tries to take the lock, without waiting.

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
    with lock:
        with lock:
            let_another_try("another asks inside both")
        let_another_try("another asks inside the outer one")
    let_another_try("another asks after both")


if __name__ == "__main__":
    play(main)
