"""A callback is called with its Future when that is done, or at once if it already is.

It is called in the process that added it, by a thread of the pool or by the one that adds it.
"""

from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor

from demos.stage import pause, play, say

EXECUTORS = {"threads": ThreadPoolExecutor, "processes": ProcessPoolExecutor}


def work():
    pause(1)
    say("the task ends")
    return "done"


def react(future):
    say("the callback is called", done=future.done(), result=future.result())


def react_late(future):
    say("the late callback is called", result=future.result())


def main(executor):
    say("main submits")
    with EXECUTORS[executor](max_workers=1) as pool:
        future = pool.submit(work)
        future.add_done_callback(react)
        future.result()
        say("the task is over")
        future.add_done_callback(react_late)
        say("main goes on")


if __name__ == "__main__":
    play(main, choices=list(EXECUTORS))
