"""`total += 1` in a bare loop: whether it loses updates is an accident of the interpreter.

One thread adds 1 again and again, another takes 1 away as often, and nothing guards the
total. They begin together. If the total is 0 in the end, they do it once more, and twice
as often: until a round ends with something else, or they have computed for four units of
time. A round has to outlast the time for which a busy system lets a thread run; in a
shorter one the two may never meet.

The interpreter is told to change threads as often as it can. That makes nothing possible
that was not so before; it shows in a moment what else might take a month.

Case 11 of the course.
"""

import sys
from threading import Barrier, Thread
from time import process_time

from demos.stage import play, say, seconds

total = 0
begin = Barrier(2)


def add(times):
    global total
    begin.wait()
    for _ in range(times):
        total += 1


def take_away(times):
    global total
    begin.wait()
    for _ in range(times):
        total -= 1


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
