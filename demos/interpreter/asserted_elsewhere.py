"""Only the process that made a Process may use it, and an assert statement checks that.

start(), join() and is_alive() raise AssertionError in any other process. `python -O` leaves
the statement out.
"""

import os
from multiprocessing import Process

from demos.stage import play, say

WAYS = {"start": Process.start, "join": Process.join, "is_alive": Process.is_alive}


def attempt(use, process):
    error = None
    try:
        use(process)
    except AssertionError as caught:
        error = type(caught).__name__
    say("the child has tried", error=error)


def main(way):
    process = Process(target=int)
    if way != "start":
        process.start()
    child = os.fork()
    if child == 0:
        attempt(WAYS[way], process)
        os._exit(0)
    os.waitpid(child, 0)


if __name__ == "__main__":
    play(main, choices=list(WAYS))
