"""A pool without workers could never do anything, so asking for one raises ValueError."""

from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor

from demos.stage import play, say

EXECUTORS = {"threads": ThreadPoolExecutor, "processes": ProcessPoolExecutor}


def main(executor):
    try:
        EXECUTORS[executor](max_workers=0)
    except ValueError as error:
        say("the pool is refused", error=type(error).__name__)
    say("main goes on")


if __name__ == "__main__":
    play(main, choices=list(EXECUTORS))
