"""Each process has a number of its own, and knows that of the process it came from.

The operating system's word for where a process came from is its parent: the one that made
it. Under fork and spawn that is the one that called start(). Under forkserver it is the
fork server, and parent_process(), since Python 3.8, names the one that called.

Case 21 of the course.
"""

import multiprocessing
import os
from multiprocessing import Process

from demos.stage import play, say


def starter():
    """Who called start(), as multiprocessing tells it."""
    if not hasattr(multiprocessing, "parent_process"):
        return "not told"  # before Python 3.8
    parent = multiprocessing.parent_process()
    return None if parent is None else parent.pid


def grandchild():
    say("grandchild asks", pid=os.getpid(), ppid=os.getppid(), starter=starter())


def child():
    say("child asks", pid=os.getpid(), ppid=os.getppid(), starter=starter())
    process = Process(target=grandchild)
    process.start()
    say("child looks at what it started", pid=process.pid)
    process.join()


def main():
    say("main asks", pid=os.getpid(), starter=starter())
    process = Process(target=child)
    say("before the start", pid=process.pid)
    process.start()
    say("main looks at what it started", pid=process.pid)
    process.join()


if __name__ == "__main__":
    play(main)
