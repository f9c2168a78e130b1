"""submit() hands over a task and does not wait; result() waits for what the task returns.

submit() returns a Future, which holds the result once there is one.
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
