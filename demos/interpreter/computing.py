"""How long a thread may compute before another has its turn is set by the switch interval.

Each of the two puts up a flag and then computes for four units, looking out for the other's
flag. They have met if each has seen it.
"""

import sys
from threading import Barrier, Thread
from time import monotonic

from demos.stage import play, say, seconds

INTERVALS = {"long turns": 1000, "short turns": 0.000001}

flags = [False, False]
met = [False, False]
start = Barrier(2)


def compute(me):
    other = 1 - me
    start.wait()
    flags[me] = True
    over = monotonic() + seconds(4)
    while not flags[other] and monotonic() < over:
        pass
    met[me] = flags[other]


def main(turns):
    sys.setswitchinterval(INTERVALS[turns])
    left = Thread(target=compute, args=(0,))
    right = Thread(target=compute, args=(1,))
    left.start()
    right.start()
    left.join()
    right.join()
    say("both are done", met=all(met), interval=sys.getswitchinterval())


if __name__ == "__main__":
    play(main, choices=list(INTERVALS))
