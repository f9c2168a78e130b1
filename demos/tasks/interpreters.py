"""An InterpreterPoolExecutor has an interpreter for each worker, from Python 3.14 on.

All of them are in one process, each in a thread of its own. But each has its own modules, so
what main sets in a module is not set for the tasks.
"""

import os
import tempfile
from concurrent import futures
from threading import get_ident

from demos.stage import play, say


def main():
    if not hasattr(futures, "InterpreterPoolExecutor"):
        say("there are no pools of interpreters yet")
        return
    tempfile.tempdir = "attic"
    say("main submits", pid=os.getpid(), thread=get_ident(), directory=tempfile.gettempdir())
    with futures.InterpreterPoolExecutor(max_workers=1) as pool:
        pid = pool.submit(os.getpid).result()
        thread = pool.submit(get_ident).result()
        directory = pool.submit(tempfile.gettempdir).result()
    say("the tasks are done", pid=pid, thread=thread, directory=directory)


if __name__ == "__main__":
    play(main)
