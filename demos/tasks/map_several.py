"""map() takes an argument from each of its inputs, and ends with the shortest of them.

With a chunksize, a pool of processes sends several tasks at once, which can be quicker. The
results come in the same order.
"""

from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor

from demos.stage import play, say

EXECUTORS = {"threads": ThreadPoolExecutor, "processes": ProcessPoolExecutor}


def add(number, other):
    return number + other


def square(number):
    return number * number


def main(executor):
    with EXECUTORS[executor](max_workers=2) as pool:
        sums = list(pool.map(add, [1, 2, 3], [10, 20, 30, 40]))
        squares = list(pool.map(square, [1, 2, 3, 4, 5], chunksize=2))
    say("main has the results", sums=sums, squares=squares)


if __name__ == "__main__":
    play(main, choices=list(EXECUTORS))
