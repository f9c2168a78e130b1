"""A broken pool raises a BrokenExecutor, and so does every later submit().

Executors have initializers, one that fails breaks its pool, and BrokenExecutor is there from Python
3.7 on.
"""

import concurrent.futures
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor

from demos.stage import play, say

EXECUTORS = {"threads": ThreadPoolExecutor, "processes": ProcessPoolExecutor}


def prepare():
    raise ValueError("out of luck")


def main(executor):
    if not hasattr(concurrent.futures, "BrokenExecutor"):
        say("there is no BrokenExecutor yet")
        return
    with EXECUTORS[executor](max_workers=1, initializer=prepare) as pool:
        try:
            pool.submit(print, "never printed").result()
        except RuntimeError as error:
            say("the pool is broken", broken=isinstance(error, concurrent.futures.BrokenExecutor))
        try:
            pool.submit(print, "never printed")
            say("another is taken")
        except RuntimeError as error:
            say("another is refused", broken=isinstance(error, concurrent.futures.BrokenExecutor))


if __name__ == "__main__":
    play(main, choices=list(EXECUTORS))
