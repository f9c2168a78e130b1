"""A task that was cancelled leaves its pool as good as new, and is one that is done.

The first task holds up the only worker, until main opens the other end of a named pipe. A
process pool counts up to two more tasks as running, so it is the last of five that main cancels.
"""

import os
import tempfile
from concurrent import futures
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor

from demos.stage import play, say

EXECUTORS = {"threads": ThreadPoolExecutor, "processes": ProcessPoolExecutor}
WAYS = {
    "wait": lambda tasks: sorted(task.cancelled() for task in futures.wait(tasks).done),
    "as_completed": lambda tasks: sorted(task.cancelled() for task in futures.as_completed(tasks)),
}


def hold(path):
    with open(path) as pipe:
        return pipe.read()


def work():
    return "done"


def main(choice):
    way, kind = choice.split(" over ")
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "pipe")
        os.mkfifo(path)
        pool = EXECUTORS[kind](max_workers=1)
        tasks = [pool.submit(hold, path)] + [pool.submit(work) for _ in range(4)]
        tasks[-1].add_done_callback(lambda task: say("the callback is called", done=task.done()))
        say("main cancels the last", answer=tasks[-1].cancel())
        with open(path, "w"):
            pass
        say("main has had them all", cancelled=WAYS[way](tasks))
        say("a later task is done", result=pool.submit(work).result())
        pool.shutdown()
        say("shutdown returns")


if __name__ == "__main__":
    play(main, choices=[way + " over " + kind for way in WAYS for kind in EXECUTORS])
