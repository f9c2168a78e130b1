"""A process pool starts its workers by its mp_context, whatever the program has chosen.

A forked worker finds the global as main set it; a spawned one would not.
"""

from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context, set_start_method

from demos.stage import play, say

drink = "water"


def work():
    return drink


def main():
    global drink
    drink = "tea"
    set_start_method("spawn")
    try:
        pool = ProcessPoolExecutor(max_workers=1, mp_context=get_context("fork"))
    except TypeError:
        say("a pool takes no context yet")
        return
    with pool:
        say("the task has looked", drink=pool.submit(work).result())


if __name__ == "__main__":
    play(main)
