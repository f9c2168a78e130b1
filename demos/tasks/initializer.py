"""From Python 3.7 on, an initializer runs once in each worker, before its first task.

It prepares what all tasks of the worker need: a connection, a table to look things up in.
"""

from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from threading import local

from demos.stage import play, say

EXECUTORS = {"threads": ThreadPoolExecutor, "processes": ProcessPoolExecutor}

here = local()  # each worker has its own, whether it is a thread or a process


def prepare(tool, size):
    here.tool = f"{tool}, size {size}"
    say("the worker is prepared")


def work(_):
    say("a task runs")
    return here.tool


def main(executor):
    try:
        pool = EXECUTORS[executor](max_workers=1, initializer=prepare, initargs=("hammer", 3))
    except TypeError as error:
        say("there are no initializers", error=type(error).__name__)
        return
    with pool:
        say("all tasks are done", tools=list(pool.map(work, [1, 2, 3])))


if __name__ == "__main__":
    play(main, choices=list(EXECUTORS))
