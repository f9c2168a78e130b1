"""acquire(timeout=...) returns True as soon as it has acquired the lock.

The worker would wait for an hour. Main releases the lock much earlier.

Case 15 of the course.
"""

from threading import Event, Lock, Thread

from demos.stage import pause, play, say

HOUR = 3600  # seconds

lock = Lock()
worker_asks = Event()


def work():
    worker_asks.set()
    acquired = lock.acquire(timeout=HOUR)
    try:
        say("worker goes on", acquired=acquired)
    finally:
        if acquired:
            lock.release()


def main():
    worker = Thread(target=work)
    with lock:
        worker.start()
        worker_asks.wait()
        pause(2)  # only so that you see it wait
        say("main releases")
    worker.join()


if __name__ == "__main__":
    play(main)
