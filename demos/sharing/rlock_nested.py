"""An RLock acquired by nested `with` statements is free after the outermost.

On the way out of each, another thread tries to acquire the lock, without waiting.

Case 18 of the course.
"""

from threading import RLock, Thread

from demos.stage import play, say

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
    with lock:
        with lock:
            let_another_try("another thread tries inside both")
        let_another_try("another thread tries inside the outer one")
    let_another_try("another thread tries after both")


if __name__ == "__main__":
    play(main)
