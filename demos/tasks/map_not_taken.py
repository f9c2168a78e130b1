"""map() of a pool runs all its tasks, even if nobody asks for the results.

The built-in map() would not have called anything yet.
"""

from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor

from demos.stage import play, say

EXECUTORS = {"threads": ThreadPoolExecutor, "processes": ProcessPoolExecutor}


def work(number):
    say(f"task {number} runs")


def main(executor):
    with EXECUTORS[executor](max_workers=1) as pool:
        pool.map(work, [1, 2, 3])
    say("main goes on")


if __name__ == "__main__":
    play(main, choices=list(EXECUTORS))
