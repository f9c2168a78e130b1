"""A task that fails prints nothing: its exception waits in the Future.

The exit status is 0. A plain thread would at least print its traceback on standard error.
"""

from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor

from demos.stage import play, say

EXECUTORS = {"threads": ThreadPoolExecutor, "processes": ProcessPoolExecutor}


def fail():
    say("the task fails")
    raise ValueError("out of luck")


def main(executor):
    with EXECUTORS[executor](max_workers=1) as pool:
        pool.submit(fail)
    say("main goes on")


if __name__ == "__main__":
    play(main, choices=list(EXECUTORS))
