"""`total += one()` in a loop can lose updates even where `total += 1` happens not to.

The total is read, one() is called, the sum is written. At the call CPython may change
threads, and what the other thread writes meanwhile is then written over.

One thread adds, another takes away as often, and they begin together. If the total is 0 in
the end, they do it once more: until a round ends with something else, or four units of
time are over. The interpreter is told to change threads as often as it can.

Case 11 of the course.
"""

import sys
from threading import Barrier, Thread
from time import monotonic

from demos.stage import play, say, seconds

TIMES = 100000

total = 0
begin = Barrier(2)


def one():
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
    sys.setswitchinterval(1e-6)
    over = monotonic() + seconds(4)
    play_round()
    rounds = 1
    while total == 0 and monotonic() < over:
        play_round()
        rounds += 1
    say("the last round is over", total=total, rounds=rounds)


if __name__ == "__main__":
    play(main)
