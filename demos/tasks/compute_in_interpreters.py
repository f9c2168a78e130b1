"""Each interpreter of a pool has a GIL of its own, so two tasks that compute both run.

Each task sets a flag of its own, then counts down and looks for the other's flag. The two
meet if each sees the other's flag before it is done. A memoryview is one of the few objects
that interpreters share.
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
    if not hasattr(futures, "InterpreterPoolExecutor"):
        say("there are no pools of interpreters yet")
        return
    sys.setswitchinterval(1000)
    flags = memoryview(bytearray(2))
    steps = int(seconds(1) * STEPS_IN_A_UNIT)
    with futures.InterpreterPoolExecutor(max_workers=2) as pool:
        left = pool.submit(compute, 0, flags, steps)
        right = pool.submit(compute, 1, flags, steps)
        say("both are done", met=left.result() and right.result())


if __name__ == "__main__":
    play(main)
