"""What a task in another process raises has the traceback of that process as its cause.

So the line that failed is told, though the exception is raised in main. Both kinds of pools
have it.
"""

import multiprocessing
from concurrent.futures import ProcessPoolExecutor

from demos.stage import play, say


def bake():
    raise ValueError("no flour")


def result_of_an_executor():
    with ProcessPoolExecutor(max_workers=1) as pool:
        return pool.submit(bake).result()


def result_of_a_pool():
    with multiprocessing.Pool(processes=1) as pool:
        return pool.apply(bake)


RESULTS = {"ProcessPoolExecutor": result_of_an_executor, "Pool": result_of_a_pool}


def main(kind):
    try:
        RESULTS[kind]()
    except ValueError as error:
        told = str(error.__cause__)
        say("main is told", message=str(error), in_bake="in bake" in told)


if __name__ == "__main__":
    play(main, choices=list(RESULTS))
