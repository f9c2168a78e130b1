"""Whoever asks for another's RLock waits until the last of its releases.

Case 18 of the course.
"""

from threading import Event, RLock, Thread

from demos.stage import pause, play, say

lock = RLock()
worker_asks = Event()


def work():
    say("worker asks")
    worker_asks.set()
    lock.acquire()
    say("worker has the lock")
    lock.release()


def main():
    lock.acquire()
    lock.acquire()
    say("main has the lock twice")
    Thread(target=work).start()
    worker_asks.wait()
    lock.release()
    say("main has released it once")
    pause(2)
    say("main releases it again")
    lock.release()


if __name__ == "__main__":
    play(main)
