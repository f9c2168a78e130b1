"""Under forkserver the parent of each process is the fork server.

The server is a process that does nothing but fork. It is started along with the first child,
and serves the process that started it.

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
