"""submit() hands a task over and does not wait; result() waits, and gives the result.

What submit() returns is a Future: a place for a result that is not there yet.
"""

from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor

from demos.stage import pause, play, say

EXECUTORS = {"threads": ThreadPoolExecutor, "processes": ProcessPoolExecutor}


def add(one, other):
    say("the task starts")
    pause(2)
    say("the task ends")
    return one + other


def main(executor):
    with EXECUTORS[executor](max_workers=1) as pool:
        future = pool.submit(add, 40, other=2)
        say("main has submitted")
        result = future.result()
        say("main has the result", result=result, done=future.done())


if __name__ == "__main__":
    play(main, choices=list(EXECUTORS))
