"""With a GIL, one of two threads that compute stands still; two processes both run.

Each worker sets a flag of its own, then counts down and looks for the other's flag. The two
meet if each sees the other's flag before it is done, which it can only if both run at once.
The switch interval is how long a thread may compute before it is made to hand over the GIL;
here it is so long that a worker keeps the GIL until it is done.
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
    flags, seen = RawArray("b", 2), RawArray("b", 2)  # arrays that processes share
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
