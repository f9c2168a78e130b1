"""Each interpreter of a pool has a GIL of its own, so tasks that compute do meet.

Each of the two puts up a flag and then computes, looking out for the other's flag.
They meet if each has seen the other's flag before it was done.
"""

import sys
from concurrent import futures

from demos.stage import play, say, seconds

STEPS_IN_A_UNIT = 20000000


def compute(me, flags, steps):
    other = 1 - me
    flags[me] = 1
    while steps and not flags[other]:
        steps -= 1
    return steps > 0


def main():
    sys.setswitchinterval(1000)
    flags = memoryview(bytearray(2))
    steps = int(seconds(1) * STEPS_IN_A_UNIT)
    with futures.InterpreterPoolExecutor(max_workers=2) as pool:
        left = pool.submit(compute, 0, flags, steps)
        right = pool.submit(compute, 1, flags, steps)
        say("both are done", met=left.result() and right.result())


if __name__ == "__main__":
    play(main)
