"""How long a thread may compute before another has its turn is set by the switch interval.

Each of the two puts up a flag and then computes, looking out for the other's flag. They
have met if each saw it before its work was done.
"""

import sys
from threading import Barrier, Thread

from demos.stage import play, say, seconds

INTERVALS = {"long turns": 1000, "short turns": 0.000001}
STEPS_IN_A_SECOND = 20000000

flags = [False, False]
met = [False, False]
start = Barrier(2)


def compute(me):
    steps, other = int(seconds(1) * STEPS_IN_A_SECOND), 1 - me
    start.wait()
    flags[me] = True
    while steps and not flags[other]:
        steps -= 1
    met[me] = steps > 0


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
