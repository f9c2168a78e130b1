"""terminate_workers() and kill_workers() stop tasks that run, from Python 3.14 on.

They end the processes of the pool. The task here would wait forever.
"""

from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import Manager
from threading import Event

from demos.stage import play, say


def work(begun):
    say("the task starts")
    begun.set()
    Event().wait()
    say("the task ends")


def main(way):
    if not hasattr(ProcessPoolExecutor, way):
        say("workers cannot be stopped yet")
        return
    with Manager() as manager, ProcessPoolExecutor(max_workers=1) as pool:
        begun = manager.Event()
        future = pool.submit(work, begun)
        begun.wait()
        getattr(pool, way)()
        try:
            future.result()
        except BrokenProcessPool as error:
            say("result raises", error=type(error).__name__)
    say("main goes on")


if __name__ == "__main__":
    play(main, choices=["terminate_workers", "kill_workers"])
