"""acquire(timeout=...) answers True as soon as it has got the lock.

The worker would wait for an hour. Main releases the lock much earlier.

Case 15 of the course.
"""

from threading import Event, Lock, Thread

from demos.stage import pause, play, say

HOUR = 3600  # seconds

lock = Lock()
worker_asks = Event()


def work():
    say("worker asks")
    worker_asks.set()
    answer = lock.acquire(timeout=HOUR)
    say("worker is answered", answer=answer)


def main():
    lock.acquire()
    Thread(target=work).start()
    worker_asks.wait()
    pause(2)
    say("main releases")
    lock.release()


if __name__ == "__main__":
    play(main)
