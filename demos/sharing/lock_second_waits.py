"""A thread that acquires a lock which is held blocks until it is released.

Case 12 of the course.
"""

from threading import Event, Lock, Thread

from demos.stage import pause, play, say

lock = Lock()
worker_asks = Event()


def work():
    say("worker asks")
    worker_asks.set()
    with lock:
        say("worker has the lock")


def main():
    worker = Thread(target=work)
    with lock:
        say("main has the lock")
        worker.start()
        worker_asks.wait()
        pause(2)  # only so that you see it wait
        say("main releases")
    worker.join()


if __name__ == "__main__":
    play(main)
