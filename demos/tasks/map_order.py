"""map() yields the results in the order of the input, whichever task ends first."""

from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor

from demos.stage import pause, play, say

EXECUTORS = {"threads": ThreadPoolExecutor, "processes": ProcessPoolExecutor}


def square(number):
    pause(9 - 3 * number)
    say(f"task {number} ends")
    return number * number


def main(executor):
    with EXECUTORS[executor](max_workers=3) as pool:
        squares = list(pool.map(square, [1, 2, 3]))
    say("main has the results", squares=squares)


if __name__ == "__main__":
    play(main, choices=list(EXECUTORS))
