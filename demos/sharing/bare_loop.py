"""`total += 1` in a bare loop: whether it loses updates is an accident of the interpreter.

One thread adds 1 again and again, another takes 1 away as often, and nothing guards the
total. They begin together. If the total is 0 in the end, they do it once more: until a
round ends with something else, or four units of time are over.

The interpreter is told to change threads as often as it can. That makes nothing possible
that was not so before; it shows in a moment what else might take a month.

Case 11 of the course.
"""

import sys
from threading import Barrier, Thread
from time import monotonic

from demos.stage import play, say, seconds

TIMES = 100000

total = 0
begin = Barrier(2)


def add():
    global total
    begin.wait()
    for _ in range(TIMES):
        total += 1


def take_away():
    global total
    begin.wait()
    for _ in range(TIMES):
        total -= 1


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
