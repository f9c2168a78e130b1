"""What another thread was using at the fork can be used in the child, if Python mends it.

The worker is in the middle of it while main forks, and goes on only when the child has tried.
"""

import logging
import os
import threading
from concurrent.futures import ThreadPoolExecutor
from threading import Event, Thread

from demos.stage import play, say

in_use, leave = Event(), Event()


class Slow(logging.Handler):
    """A handler of logging that takes its time, with its lock held."""

    def emit(self, record):
        if record.getMessage() == "slow":
            in_use.set()
            leave.wait()


def use_logging():
    logger = logging.getLogger("bakery")
    logger.addHandler(Slow())
    return (lambda: logger.warning("slow")), (lambda: logger.warning("quick"))


def run_a_thread():
    other = Thread(target=int)
    other.start()
    other.join()


def hold():
    in_use.set()
    leave.wait()


def use_threads():
    return hold, run_a_thread


def work_in_a_pool(task):
    with ThreadPoolExecutor(max_workers=1) as pool:
        pool.submit(task).result()


def use_pools():
    return (lambda: work_in_a_pool(hold)), (lambda: work_in_a_pool(int))


def join_the_lost():
    return hold, lambda: [thread.join() for thread in lost]


USES = {
    "logging": use_logging,
    "a new thread": use_threads,
    "join": join_the_lost,
    "a new pool": use_pools,
}
lost = []


def main(use):
    work, call = USES[use]()
    worker = Thread(target=work)
    lost.append(worker)
    worker.start()
    in_use.wait()
    child = os.fork()
    if child == 0:
        say("child begins", threads=threading.active_count())
        call()
        say("child has used it")
        os._exit(0)
    _, status = os.waitpid(child, 0)
    say("child has ended", status=status)
    leave.set()
    worker.join()


if __name__ == "__main__":
    play(main, choices=list(USES))
