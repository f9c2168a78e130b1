"""A conditional expression after `+=` is enough to lose updates on CPython 3.10.

`1 if cheap else 2` jumps over the 1 when cheap is false. At a jump that is taken, CPython
3.10 may switch to the other thread; from 3.11 on it does not. There is no call in this loop.

The interpreter is told to switch threads as often as it can. That makes nothing possible
that was not possible before; it shows in a moment what could otherwise take a month.
"""

import sys
from threading import Barrier, Thread

from demos.stage import play, say, seconds

TURNS = int(seconds(1) * 10000000)  # about as many as a unit of time has room for

total = 0
begin = Barrier(2)
cheap = False


def add():
    global total
    begin.wait()
    for _ in range(TURNS):
        total += 1 if cheap else 2


def take_away():
    global total
    begin.wait()
    for _ in range(TURNS):
        total -= 1 if cheap else 2


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
