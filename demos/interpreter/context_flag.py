"""From 3.14 on a flag tells whether a thread begins with its starter's context."""

import sys
from threading import Thread

from demos.stage import play, say

try:
    from contextvars import ContextVar

    visitor = ContextVar("visitor", default="nobody")
except ImportError:
    visitor = None


def work():
    say("the worker looks", inherits=visitor.get() == "Ada")


def main():
    if visitor is None:
        say("there are no context variables before Python 3.7")
        return
    if not hasattr(sys.flags, "thread_inherit_context"):
        say("there is no flag before Python 3.14")
        return
    say("main looks at the flag", inherits=bool(sys.flags.thread_inherit_context))
    visitor.set("Ada")
    worker = Thread(target=work)
    worker.start()
    worker.join()


if __name__ == "__main__":
    play(main)
