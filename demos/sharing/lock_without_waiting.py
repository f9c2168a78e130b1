"""acquire(blocking=False) returns at once: True if it has acquired the lock, else False."""

from threading import Lock, Thread

from demos.stage import play, say

lock = Lock()


def try_it(moment):
    acquired = lock.acquire(blocking=False)
    say(moment, acquired=acquired)
    if acquired:
        lock.release()


def let_worker_try(moment):
    worker = Thread(target=try_it, args=(moment,))
    worker.start()
    worker.join()


def main():
    with lock:
        let_worker_try("worker tries while main holds the lock")
    let_worker_try("worker tries after main has released it")


if __name__ == "__main__":
    play(main)
