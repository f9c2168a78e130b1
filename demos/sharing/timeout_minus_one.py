"""acquire(timeout=-1) waits for as long as it takes, like acquire() without a timeout."""

from threading import Event, Lock, Thread

from demos.stage import pause, play, say

lock = Lock()
worker_asks = Event()


def work():
    worker_asks.set()
    acquired = lock.acquire(timeout=-1)
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
