"""A worker that dies takes its pool along: every task that is not done fails.

Nobody can know what the worker had done by then, so nothing is tried again. A pool that
is needed further has to be made anew.
"""

import os
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool

from demos.stage import play, say


def die():
    say("the task ends its process")
    os._exit(1)


def work():
    say("another task runs")


def main():
    with ProcessPoolExecutor(max_workers=1) as pool:
        try:
            pool.submit(die).result()
        except BrokenProcessPool as error:
            say("its result is lost", error=type(error).__name__)
        try:
            pool.submit(work)
        except BrokenProcessPool as error:
            say("another task is refused", error=type(error).__name__)
    with ProcessPoolExecutor(max_workers=1) as new_pool:
        say("a new pool works", result=new_pool.submit(len, "abc").result())


if __name__ == "__main__":
    play(main)
