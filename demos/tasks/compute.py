"""Where there is a GIL, of two threads that compute one stands still; processes both move.

Each of the two puts up a flag and then computes, looking out for the other's flag.
They meet if each has seen the other's flag before it was done. The switch interval is
what makes a thread hand over the GIL now and then without being asked; here it is so long
that it does not count, so that whoever computes goes on until it is done.
"""

import multiprocessing
import sys
import threading
from multiprocessing import RawArray

from demos.stage import play, say, seconds

WORKERS = {
    "threads": (threading.Thread, threading.Barrier),
    "processes": (multiprocessing.Process, multiprocessing.Barrier),
}


STEPS_IN_A_UNIT = 20000000


def compute(me, flags, seen, start):
    steps, other = int(seconds(1) * STEPS_IN_A_UNIT), 1 - me
    start.wait()
    flags[me] = 1
    while steps and not flags[other]:
        steps -= 1
    seen[me] = steps > 0
    say("a worker is done", has_seen_the_other=steps > 0)


def main(kind):
    sys.setswitchinterval(1000)
    worker, barrier = WORKERS[kind]
    flags, seen = RawArray("b", 2), RawArray("b", 2)
    start = barrier(2)
    left = worker(target=compute, args=(0, flags, seen, start))
    right = worker(target=compute, args=(1, flags, seen, start))
    left.start()
    right.start()
    left.join()
    right.join()
    say("both are done", met=list(seen) == [1, 1])


if __name__ == "__main__":
    play(main, choices=list(WORKERS))
