"""`total += one()` can lose updates on any Python if one() waits, however briefly.

A function that waits for a file, for a server or for time to pass lets other threads run.
Here it waits for as short a time as possible. The other thread writes the total in the
meantime, and what it has written is then overwritten.

Case 11 of the course.
"""

from threading import Barrier, Thread
from time import sleep

from demos.stage import play, say, seconds

TURNS = int(seconds(1) * 4000)

total = 0
begin = Barrier(2)


def one():
    sleep(0)  # a moment in which others may run
    return 1


def add():
    global total
    begin.wait()
    for _ in range(TURNS):
        total += one()


def take_away():
    global total
    begin.wait()
    for _ in range(TURNS):
        total -= one()


def main():
    threads = [Thread(target=add), Thread(target=take_away)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    say("both loops are over", total=total)


if __name__ == "__main__":
    play(main)
