"""Whoever asks for a lock that is held waits until it is released.

Case 12 of the course.
"""

from threading import Event, Lock, Thread

from demos.stage import pause, play, say

lock = Lock()
worker_asks = Event()


def work():
    say("worker asks")
    worker_asks.set()
    lock.acquire()
    say("worker has the lock")
    lock.release()


def main():
    lock.acquire()
    say("main has the lock")
    Thread(target=work).start()
    worker_asks.wait()
    pause(2)
    say("main releases")
    lock.release()


if __name__ == "__main__":
    play(main)
