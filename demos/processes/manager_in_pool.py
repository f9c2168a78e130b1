"""What a manager holds can be handed to a task of a pool, because proxies can be pickled.

A Lock of multiprocessing cannot, for a pool has started its processes already.
"""

from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Manager

from demos.stage import play, say


def add_one(lock, total):
    with lock:
        total.value += 1
    return "done"


def main():
    with Manager() as manager, ProcessPoolExecutor(max_workers=1) as pool:
        lock, total = manager.Lock(), manager.Value("i", 0)
        result = pool.submit(add_one, lock, total).result()
        say("a task has ended", result=result, total=total.value)


if __name__ == "__main__":
    play(main)
