"""A worker that dies breaks its pool: every task that is not done fails.

Nobody can know how far the worker had come, so no task is tried again. To go on, make a new
pool.
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
