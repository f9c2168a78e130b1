"""A Python that is started with -X thread_inherit_context=1 hands contexts on to threads."""

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


def ask(option):
    command = [sys.executable, "-X", "thread_inherit_context=" + option, "-c", PROGRAM]
    return subprocess.check_output(command).decode()


def main():
    say("a Python is told to hand on", visitor=ask("1"))
    say("a Python is told not to hand on", visitor=ask("0"))


if __name__ == "__main__":
    play(main)
