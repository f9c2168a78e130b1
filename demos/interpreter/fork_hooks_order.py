"""The hooks of register_at_fork() are called from the last to the first before a fork.

After it they are called from the first to the last, in the parent and in the child. A program
that subprocess starts calls none of them.
"""

import os
import sys
from subprocess import run

from demos.stage import play, say

called = []


def register(name):
    os.register_at_fork(
        before=lambda: called.append(name + " before"),
        after_in_parent=lambda: called.append(name + " in parent"),
        after_in_child=lambda: called.append(name + " in child"),
    )


def main():
    if not hasattr(os, "register_at_fork"):
        say("there are no hooks")
        return
    register("first")
    register("second")
    run([sys.executable, "-I", "-S", "-c", ""], check=True)
    say("a program has run", called=called)
    child = os.fork()
    if child == 0:
        say("child looks", called=called)
        os._exit(0)
    os.waitpid(child, 0)
    say("main looks", called=called)


if __name__ == "__main__":
    play(main)
