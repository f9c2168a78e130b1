"""A thread that waits for another's RLock gets it after the last release.

Case 18 of the course.
"""

from threading import Event, RLock, Thread

from demos.stage import pause, play, say

lock = RLock()
worker_asks = Event()


def work():
    say("worker asks")
    worker_asks.set()
    with lock:
        say("worker has the lock")


def main():
    worker = Thread(target=work)
    with lock:
        with lock:
            say("main has acquired it twice")
            worker.start()
            worker_asks.wait()
        say("main has released it once")
        pause(2)  # only so that you see the worker wait
        say("main releases it again")
    worker.join()


if __name__ == "__main__":
    play(main)
