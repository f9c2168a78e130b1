"""Whether a new thread sees its starter's context variables depends on the Python."""

from contextvars import ContextVar
from threading import Thread

from demos.stage import play, say

visitor = ContextVar("visitor", default="nobody")


def work():
    say("the worker looks", visitor=visitor.get())
    visitor.set("Grace")
    say("the worker has set its own", visitor=visitor.get())


def main():
    visitor.set("Ada")
    worker = Thread(target=work)
    worker.start()
    worker.join()
    say("main looks", visitor=visitor.get())


if __name__ == "__main__":
    play(main)
