"""A ThreadPoolExecutor runs tasks in the same process, a ProcessPoolExecutor in others."""

from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor

from demos.stage import play, say

EXECUTORS = {"threads": ThreadPoolExecutor, "processes": ProcessPoolExecutor}


def work():
    say("the task runs")


def main(executor):
    say("main submits")
    with EXECUTORS[executor](max_workers=1) as pool:
        pool.submit(work).result()
    say("main goes on")


if __name__ == "__main__":
    play(main, choices=list(EXECUTORS))
