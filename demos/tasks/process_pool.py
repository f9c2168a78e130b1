"""A process pool runs its tasks in other processes, however those are started."""

from concurrent.futures import ProcessPoolExecutor

from demos.stage import play, say


def square(number):
    say("a task runs")
    return number * number


def main():
    say("main submits")
    with ProcessPoolExecutor(max_workers=2) as pool:
        squares = list(pool.map(square, [1, 2, 3, 4]))
    say("main has the results", squares=squares)


if __name__ == "__main__":
    play(main)
