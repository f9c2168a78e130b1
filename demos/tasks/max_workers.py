"""A pool runs as many tasks at once as it has workers, never more."""

from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor

from demos.stage import pause, play, say

EXECUTORS = {"threads": ThreadPoolExecutor, "processes": ProcessPoolExecutor}


def work():
    say("a task starts")
    pause(1)
    say("a task ends")


def main(executor):
    with EXECUTORS[executor](max_workers=2) as pool:
        for _ in range(6):
            pool.submit(work)
    say("all tasks are done")


if __name__ == "__main__":
    play(main, choices=list(EXECUTORS))
