"""Whether a thread begins with its starter's context is told by sys.flags since 3.14."""

import sys
from contextvars import ContextVar
from threading import Thread

from demos.stage import play, say

visitor = ContextVar("visitor", default="nobody")


def work():
    inherits = visitor.get() == "Ada"
    flag = bool(sys.flags.thread_inherit_context)
    say("the worker looks", as_the_flag_says=inherits == flag, flag=flag)


def main():
    visitor.set("Ada")
    worker = Thread(target=work)
    worker.start()
    worker.join()


if __name__ == "__main__":
    play(main)
