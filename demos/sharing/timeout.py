"""acquire(timeout=...) gives up when that time has passed, and returns False.

Main holds the lock until the worker has given up.

Case 15 of the course.
"""

from threading import Lock, Thread

from demos.stage import play, say, seconds

lock = Lock()


def work():
    say("worker asks")
    acquired = lock.acquire(timeout=seconds(2))
    say("worker gives up", acquired=acquired)


def main():
    with lock:
        worker = Thread(target=work)
        worker.start()
        worker.join()
        say("main releases")


if __name__ == "__main__":
    play(main)
