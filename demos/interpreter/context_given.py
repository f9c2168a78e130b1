"""From Python 3.14 on a Thread takes the context to run in as an argument."""

from threading import Thread

from demos.stage import play, say

try:
    from contextvars import ContextVar, copy_context

    visitor = ContextVar("visitor", default="nobody")
except ImportError:
    visitor = None


def work():
    say("the worker looks", visitor=visitor.get())


def main():
    if visitor is None:
        say("there are no context variables before Python 3.7")
        return
    visitor.set("Ada")
    context = copy_context()
    visitor.set("Linus")
    try:
        worker = Thread(target=work, context=context)
    except TypeError:
        say("a Thread takes no context yet")
        return
    worker.start()
    worker.join()


if __name__ == "__main__":
    play(main)
