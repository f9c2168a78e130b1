"""When a worker dies, the tasks that have not begun fail as well, and never run.

Some of them may be refused already, if main hears of the death before it has submitted them.
"""

import os
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool

from demos.stage import pause, play, say


def die():
    pause(4)
    os._exit(1)


def work():
    say("another task runs")


def main():
    told = 0
    with ProcessPoolExecutor(max_workers=1) as pool:
        pool.submit(die)
        tasks = []
        for _ in range(10):
            try:
                tasks.append(pool.submit(work))
            except BrokenProcessPool:
                told += 1
        for task in tasks:
            try:
                task.result()
            except BrokenProcessPool:
                told += 1
    say("main is told", times=told)


if __name__ == "__main__":
    play(main)
