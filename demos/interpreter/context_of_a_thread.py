"""Whether a new thread sees its starter's context variables depends on the Python."""

from threading import Thread

from demos.stage import play, say

try:
    from contextvars import ContextVar

    visitor = ContextVar("visitor", default="nobody")
except ImportError:
    visitor = None


def work():
    say("the worker looks", visitor=visitor.get())
    visitor.set("Grace")
    say("the worker has set its own", visitor=visitor.get())


def main():
    if visitor is None:
        say("there are no context variables before Python 3.7")
        return
    visitor.set("Ada")
    worker = Thread(target=work)
    worker.start()
    worker.join()
    say("main looks", visitor=visitor.get())


if __name__ == "__main__":
    play(main)
