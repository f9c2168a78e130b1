"""A function that is defined in another function cannot be sent to a process.

Pickling finds a function by its name in its module, and there this one has none. Which
exception says so depends on the Python. On Python 3.6 the result never comes, and the
program does not end.
"""

from concurrent.futures import ProcessPoolExecutor
from pickle import PicklingError

from demos.stage import play, say


def main():
    def double(number):
        return 2 * number

    with ProcessPoolExecutor(max_workers=1) as pool:
        try:
            pool.submit(double, 21).result()
        except (AttributeError, PicklingError) as error:
            say("result raises", error=type(error).__name__)
        say("the pool goes on", result=pool.submit(len, "abc").result())


if __name__ == "__main__":
    play(main)
