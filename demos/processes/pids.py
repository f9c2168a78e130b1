"""Each process has an id of its own, the pid, and knows its parent's, the ppid.

The parent is the process that the operating system says has created this one. Under fork and
spawn it is the process that called start(). Under forkserver it is the fork server, and
parent_process(), from Python 3.8 on, tells who called start().

Case 21 of the course.
"""

import multiprocessing
import os
from multiprocessing import Process

from demos.stage import play, say


def starter():
    """Return the pid of the process that called start(), as multiprocessing tells it."""
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
    say("main has made a Process", pid=process.pid)
    process.start()
    say("main looks at what it started", pid=process.pid)
    process.join()


if __name__ == "__main__":
    play(main)
