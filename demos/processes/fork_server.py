"""Under forkserver it is the fork server that makes the processes, and is their parent.

The server is a process that does nothing else. It is started along with the first
process that is asked for, and serves the one that has started it.

Case 21 of the course.
"""

import os
from multiprocessing import Process

from demos.stage import play, say


def work(name):
    say(f"{name} asks", pid=os.getpid(), ppid=os.getppid())


def main():
    say("main asks", pid=os.getpid())
    for name in ("left", "right"):
        child = Process(target=work, args=(name,))
        child.start()
        child.join()


if __name__ == "__main__":
    play(main)
