"""Leaving the with block of a pool waits for all tasks, even those that have not begun."""

from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor

from demos.stage import pause, play, say

EXECUTORS = {"threads": ThreadPoolExecutor, "processes": ProcessPoolExecutor}


def work():
    pause(1)
    say("a task ends")


def main(executor):
    with EXECUTORS[executor](max_workers=1) as pool:
        for _ in range(3):
            pool.submit(work)
        say("main has submitted")
    say("main has left the block")


if __name__ == "__main__":
    play(main, choices=list(EXECUTORS))
