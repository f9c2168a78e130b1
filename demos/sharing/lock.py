"""With a lock around each update, none is lost.

One thread adds 1 again and again, another takes 1 away as often, and they begin together.
Between the read and the write they wait for as short a time as possible, so that without
the lock updates would be lost on any Python. The `with` statement acquires the lock and
releases it.

Case 12 of the course.
"""

from threading import Barrier, Lock, Thread
from time import sleep

from demos.stage import play, say

TIMES = 200

total = 0
lock = Lock()
begin = Barrier(2)


def one():
    sleep(0)  # a moment in which others may run
    return 1


def add():
    global total
    begin.wait()
    for _ in range(TIMES):
        with lock:
            total += one()


def take_away():
    global total
    begin.wait()
    for _ in range(TIMES):
        with lock:
            total -= one()


def main():
    threads = [Thread(target=add), Thread(target=take_away)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    say("both are done", total=total)


if __name__ == "__main__":
    play(main)
