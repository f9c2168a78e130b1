"""A thread that runs its work in a copy of a context begins with the values of the copy."""

from threading import Thread

from demos.stage import play, say

try:
    from contextvars import ContextVar, copy_context

    visitor = ContextVar("visitor", default="nobody")
except ImportError:
    visitor = None


def work():
    say("the worker looks", visitor=visitor.get())
    visitor.set("Grace")


def main():
    if visitor is None:
        say("there are no context variables before Python 3.7")
        return
    visitor.set("Ada")
    context = copy_context()
    visitor.set("Linus")
    worker = Thread(target=context.run, args=(work,))
    worker.start()
    worker.join()
    say("main looks", visitor=visitor.get(), in_the_copy=context[visitor])


if __name__ == "__main__":
    play(main)
