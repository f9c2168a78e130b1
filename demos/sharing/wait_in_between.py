"""`total += one()` can lose updates on any Python where one() lets other threads run.

So does whatever waits: for a file, for a server, for the time to pass. Here it waits for as
short a time as can be. The other thread runs, writes the total, and what it has written is
written over.

One thread adds, another takes away as often, and they begin together. If the total is 0 in
the end, they do it once more: until a round ends with something else, or four units of
time are over.

Case 11 of the course.
"""

from threading import Barrier, Thread
from time import monotonic, sleep

from demos.stage import play, say, seconds

TIMES = 1000

total = 0
begin = Barrier(2)


def one():
    sleep(0)  # a moment in which others may run
    return 1


def add():
    global total
    begin.wait()
    for _ in range(TIMES):
        total += one()


def take_away():
    global total
    begin.wait()
    for _ in range(TIMES):
        total -= one()


def play_round():
    global total
    total = 0
    threads = [Thread(target=add), Thread(target=take_away)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def main():
    over = monotonic() + seconds(4)
    play_round()
    rounds = 1
    while total == 0 and monotonic() < over:
        play_round()
        rounds += 1
    say("the last round is over", total=total, rounds=rounds)


if __name__ == "__main__":
    play(main)
