"""An initializer that raises breaks its pool, and every task of that pool fails.

Executors have initializers from Python 3.7 on.
"""

from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor

from demos.stage import play, say

EXECUTORS = {"threads": ThreadPoolExecutor, "processes": ProcessPoolExecutor}


def prepare():
    raise ValueError("out of luck")


def work():
    say("the task runs")


def main(executor):
    try:
        pool = EXECUTORS[executor](max_workers=1, initializer=prepare)
    except TypeError as error:
        say("there are no initializers", error=type(error).__name__)
        return
    with pool:
        try:
            pool.submit(work).result()
        except RuntimeError as error:  # BrokenExecutor is a subclass of it
            say("the pool is broken", error=type(error).__name__)
    say("main goes on")


if __name__ == "__main__":
    play(main, choices=list(EXECUTORS))
