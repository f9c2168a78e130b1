"""The option -X thread_inherit_context=1 lets threads begin with their starter's context."""

import os
import subprocess
import sys

from demos.stage import play, say

PROGRAM = """
from contextvars import ContextVar
from threading import Thread

visitor = ContextVar("visitor", default="nobody")
visitor.set("Ada")
worker = Thread(target=lambda: print(visitor.get(), end=""))
worker.start()
worker.join()
"""


def ask(*options):
    environment = dict(os.environ)
    environment.pop("PYTHON_THREAD_INHERIT_CONTEXT", None)
    command = [sys.executable, *options, "-c", PROGRAM]
    return subprocess.check_output(command, env=environment).decode()


def main():
    if not hasattr(sys.flags, "thread_inherit_context"):
        say("there is no such option before Python 3.14")
        return
    say("a Python is told nothing", visitor=ask())
    say("a Python is told to hand on", visitor=ask("-X", "thread_inherit_context=1"))
    say("a Python is told not to hand on", visitor=ask("-X", "thread_inherit_context=0"))


if __name__ == "__main__":
    play(main)
