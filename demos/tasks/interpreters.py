"""An InterpreterPoolExecutor has an interpreter of its own for each worker, since 3.14.

All are in one process, each in a thread. But each has its own modules, and what a task
sets in one of them is nowhere else.
"""

import os
import sys
import threading
from concurrent import futures

from demos.stage import play, say


def main():
    executor = getattr(futures, "InterpreterPoolExecutor", None)
    if executor is None:
        say("there are no pools of interpreters")
        return
    before = sys.getrecursionlimit()
    with executor(max_workers=1) as pool:
        say(
            "a task tells where it runs",
            in_this_process=pool.submit(os.getpid).result() == os.getpid(),
            in_this_thread=pool.submit(threading.get_ident).result() == threading.get_ident(),
        )
        pool.submit(sys.setrecursionlimit, before + 100).result()
        more = pool.submit(sys.getrecursionlimit).result() - before
        say("the worker has set a limit", more_here=more)
    say("main looks at its own", more_here=sys.getrecursionlimit() - before)


if __name__ == "__main__":
    play(main)
