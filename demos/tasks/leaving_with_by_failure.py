"""Leaving the with block of a pool by an exception waits for its tasks too."""

from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor

from demos.stage import pause, play, say

EXECUTORS = {"threads": ThreadPoolExecutor, "processes": ProcessPoolExecutor}


def work():
    pause(2)
    say("a task ends")


def main(executor):
    try:
        with EXECUTORS[executor](max_workers=1) as pool:
            pool.submit(work)
            pool.submit(work)
            raise ValueError("out of luck")
    except ValueError:
        say("main has left the block")


if __name__ == "__main__":
    play(main, choices=list(EXECUTORS))
