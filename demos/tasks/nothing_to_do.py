"""A pool that is given nothing to do has done it at once.

wait() and as_completed() return if there is nothing to wait for.
"""

import multiprocessing.pool
from concurrent import futures

from demos.stage import play, say

EXECUTORS = {"threads": futures.ThreadPoolExecutor, "processes": futures.ProcessPoolExecutor}
POOLS = {"ThreadPool": multiprocessing.pool.ThreadPool, "Pool": multiprocessing.Pool}


def work(number):
    return number


def ask_an_executor(make):
    with make(max_workers=1) as pool:
        say("map returns", results=list(pool.map(work, [])))
        done, not_done = futures.wait([])
        say("wait returns", results=list(done) + list(not_done))
        say("as_completed ends", results=list(futures.as_completed([])))
        say("the pool does its first task", result=pool.submit(work, 1).result())


def ask_a_pool(make):
    with make(1) as pool:
        say("map returns", results=pool.map(work, []))
        say("starmap returns", results=pool.starmap(work, []))
        say("imap ends", results=list(pool.imap(work, iter([]))))
        say("imap_unordered ends", results=list(pool.imap_unordered(work, iter([]))))
        say("the pool does its first task", result=pool.apply(work, (1,)))
        pool.close()
        pool.join()


def main(kind):
    if kind in EXECUTORS:
        ask_an_executor(EXECUTORS[kind])
    else:
        ask_a_pool(POOLS[kind])
    say("the pool has ended")


if __name__ == "__main__":
    play(main, choices=[*EXECUTORS, *POOLS])
