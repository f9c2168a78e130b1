"""A task that waits for another task of the same, full pool waits forever.

The outer task occupies a worker while it waits. With two workers, the other one runs the
inner task. With one, no worker ever will.
"""

import signal
from concurrent.futures import ThreadPoolExecutor

from demos.stage import play, say

WORKERS = {"one worker": 1, "two workers": 2}


def inner():
    say("the inner task runs")


def outer(pool):
    future = pool.submit(inner)
    say("the outer task waits")
    future.result()
    say("the outer task goes on")


def main(workers):
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # lets Ctrl-C end the process, worker and all
    with ThreadPoolExecutor(max_workers=WORKERS[workers]) as pool:
        pool.submit(outer, pool).result()
    say("main goes on")


if __name__ == "__main__":
    play(main, choices=list(WORKERS))
