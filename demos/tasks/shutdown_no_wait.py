"""shutdown(wait=False) returns at once, and the tasks are done all the same.

Python waits for the workers before the process ends.
"""

from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor

from demos.stage import pause, play, say

EXECUTORS = {"threads": ThreadPoolExecutor, "processes": ProcessPoolExecutor}


def work(number):
    pause(2)
    say(f"task {number} ends")
    return number


def tell(future):
    say(f"task {future.result()} is done")


def main(executor):
    pool = EXECUTORS[executor](max_workers=1)
    for number in (1, 2):
        pool.submit(work, number).add_done_callback(tell)
    pool.shutdown(wait=False)
    say("shutdown returns")


if __name__ == "__main__":
    play(main, choices=list(EXECUTORS))
