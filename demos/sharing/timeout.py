"""acquire(timeout=...) gives up after that time, and answers False.

Main keeps the lock until the worker has given up.

Case 15 of the course.
"""

from threading import Lock, Thread

from demos.stage import play, say, seconds

lock = Lock()


def work():
    say("worker asks")
    answer = lock.acquire(timeout=seconds(2))
    say("worker gives up", answer=answer)


def main():
    lock.acquire()
    worker = Thread(target=work)
    worker.start()
    worker.join()
    say("main releases")
    lock.release()


if __name__ == "__main__":
    play(main)
