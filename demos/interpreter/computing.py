"""The switch interval sets how long a thread may compute before another gets a turn.

Each of the two threads sets a flag and then computes, and looks for the other's flag, until
they have computed for four units. They have met if each has seen the other's flag. Only
processor time counts: on a busy system much time may pass in which neither has a processor.
"""

import sys
from threading import Barrier, Thread
from time import process_time

from demos.stage import play, say, seconds

INTERVALS = {"long turns": 1000, "short turns": 0.000001}

flags = [False, False]
met = [False, False]
start = Barrier(2)


def compute(me):
    other = 1 - me
    start.wait()
    flags[me] = True
    over = process_time() + seconds(4)
    while not flags[other] and process_time() < over:
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
