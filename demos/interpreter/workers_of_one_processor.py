"""By default a pool of threads has four workers more than there are processors.

From Python 3.13 on that means those that this process may use. Here it is one, as it can be in
a container. Each task waits, so the pool starts all threads that it may have.
"""

import os
import threading
from concurrent.futures import ThreadPoolExecutor

from demos.stage import play, say


def main():
    usable = machine = os.cpu_count()
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, [min(os.sched_getaffinity(0))])
        usable = 1
    say(
        "main counts",
        four_more=min(usable + 4, 32),
        four_more_than_all=min(machine + 4, 32),
        five_for_each=min(machine * 5, 40),
    )
    gate = threading.Event()
    with ThreadPoolExecutor() as pool:
        for _ in range(40):
            pool.submit(gate.wait)
        say("the pool has all its workers", workers=threading.active_count() - 1)
        gate.set()


if __name__ == "__main__":
    play(main)
