"""sys.exit() in a task ends neither worker nor program; result() raises SystemExit."""

import sys
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor

from demos.stage import play, say

EXECUTORS = {"threads": ThreadPoolExecutor, "processes": ProcessPoolExecutor}


def leave():
    sys.exit(3)


def main(executor):
    with EXECUTORS[executor](max_workers=1) as pool:
        try:
            pool.submit(leave).result()
        except SystemExit as error:
            say("result raises", error=type(error).__name__, code=error.code)
        say("the next task is done", result=pool.submit(len, "abc").result())


if __name__ == "__main__":
    play(main, choices=list(EXECUTORS))
