"""What is sent to a process and back is pickled, and a lambda cannot be.

A function is pickled as its name, and a lambda has none by which it could be found. Threads
pass on the function itself.
"""

from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from pickle import PicklingError

from demos.stage import play, say

EXECUTORS = {"threads": ThreadPoolExecutor, "processes": ProcessPoolExecutor}

OPERATIONS = {"double": lambda number: 2 * number}


def choose(name):
    return OPERATIONS[name]


def main(executor):
    say("main hands over a lambda")
    with EXECUTORS[executor](max_workers=1) as pool:
        try:
            result = pool.submit(OPERATIONS["double"], 21).result()
            say("the lambda was the task", result=result)
        except PicklingError as error:
            say("the lambda is refused as a task", error=type(error).__name__)
        try:
            double = pool.submit(choose, "double").result()
            say("the lambda was the result", result=double(21))
        except PicklingError as error:
            say("the lambda is refused as a result", error=type(error).__name__)
        say("the pool goes on", result=pool.submit(len, "abc").result())


if __name__ == "__main__":
    play(main, choices=list(EXECUTORS))
