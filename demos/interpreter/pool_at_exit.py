"""Python waits for the tasks of a pool of threads, and then calls exit functions.

Nobody calls shutdown() here.
"""

import atexit
from concurrent.futures import ThreadPoolExecutor

from demos.stage import pause, play, say


def work():
    pause(2)
    say("the task ends")


def tidy_up():
    say("the exit function is called")


def main():
    atexit.register(tidy_up)
    pool = ThreadPoolExecutor(max_workers=1)
    pool.submit(work)
    say("main ends")


if __name__ == "__main__":
    play(main)
