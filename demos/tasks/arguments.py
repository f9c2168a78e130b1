"""A task in a thread gets the objects themselves; a task in a process gets copies.

The same is true of the globals that it finds.
"""

from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor

from demos.stage import play, say

EXECUTORS = {"threads": ThreadPoolExecutor, "processes": ProcessPoolExecutor}

visitors = []


def welcome(names):
    names.append("Grace")
    visitors.append("Grace")
    say("the task has added a name", names=names, visitors=visitors)


def main(executor):
    names = ["Ada"]
    with EXECUTORS[executor](max_workers=1) as pool:
        pool.submit(welcome, names).result()
    say("main looks", names=names, visitors=visitors)


if __name__ == "__main__":
    play(main, choices=list(EXECUTORS))
