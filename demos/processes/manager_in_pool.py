"""What a manager holds can be handed to a task of a pool, which a plain Lock cannot.

The task gets a proxy. So it can hold a lock that main waits for.
"""

from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Lock, Manager

from demos.stage import play, say


def work(lock, total):
    with lock:
        total.value += 1
    return "done"


def main():
    with Manager() as manager, ProcessPoolExecutor(max_workers=1) as pool:
        lock, total = manager.Lock(), manager.Value("i", 0)
        say("a task has ended", result=pool.submit(work, lock, total).result(), total=total.value)
        try:
            pool.submit(work, Lock(), total).result()
        except RuntimeError as error:
            say("a plain lock is refused", error=type(error).__name__)


if __name__ == "__main__":
    play(main)
