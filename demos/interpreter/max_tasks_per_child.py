"""A process of a pool can be told to make room for a new one after so many tasks."""

import os
from concurrent.futures import ProcessPoolExecutor

from demos.stage import play, say


def main():
    try:
        pool = ProcessPoolExecutor(max_workers=1, max_tasks_per_child=1)
    except TypeError:
        say("it is not known yet")
        return
    with pool:
        first = pool.submit(os.getpid).result()
        second = pool.submit(os.getpid).result()
    say("two tasks are done", by_one_process=first == second)


if __name__ == "__main__":
    play(main)
