"""`total += one()` in a loop can lose updates even where `total += 1` happens not to.

The total is read, one() is called, the sum is written. At the call CPython may change
threads, and what the other thread writes meanwhile is then written over.

One thread adds, another takes away as often, and they begin together. If the total is 0 in
the end, they do it once more, and twice as often: until a round ends with something else,
or they have computed for four units of time. The interpreter is told to change threads as
often as it can.

Case 11 of the course.
"""

import sys
from threading import Barrier, Thread
from time import process_time

from demos.stage import play, say, seconds

total = 0
begin = Barrier(2)


def one():
    return 1


def add(times):
    global total
    begin.wait()
    for _ in range(times):
        total += one()


def take_away(times):
    global total
    begin.wait()
    for _ in range(times):
        total -= one()


def play_round(times):
    global total
    total = 0
    threads = [Thread(target=work, args=(times,)) for work in (add, take_away)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def main():
    sys.setswitchinterval(1e-6)
    over = process_time() + seconds(4)
    times = 100000
    play_round(times)
    while total == 0 and process_time() < over:
        times *= 2
        play_round(times)
    say("the last round is over", total=total, times=times)


if __name__ == "__main__":
    play(main)
