"""`total += 1` in a bare loop: whether it loses updates is an accident of the interpreter.

One thread adds 1 again and again, another takes 1 away as often, and nothing guards the
total. If no update is lost, it ends at 0.

The interpreter is told to switch threads as often as it can. That makes nothing possible
that was not possible before; it shows in a moment what could otherwise take a month.

Case 11 of the course.
"""

import sys
from threading import Barrier, Thread

from demos.stage import play, say, seconds

TURNS = int(seconds(1) * 10000000)  # about as many as a unit of time has room for

total = 0
begin = Barrier(2)


def add():
    global total
    begin.wait()
    for _ in range(TURNS):
        total += 1


def take_away():
    global total
    begin.wait()
    for _ in range(TURNS):
        total -= 1


def main():
    sys.setswitchinterval(1e-6)
    threads = [Thread(target=add), Thread(target=take_away)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    say("both loops are over", total=total)


if __name__ == "__main__":
    play(main)
