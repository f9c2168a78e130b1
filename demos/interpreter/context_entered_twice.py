"""While a thread is in a context, no second thread can enter it."""

from threading import Event, Thread

from demos.stage import play, say

try:
    from contextvars import copy_context
except ImportError:
    copy_context = None

inside = Event()
leave = Event()


def work():
    inside.set()
    leave.wait()


def greet():
    say("main is in the context")


def main():
    if copy_context is None:
        say("there are no context variables before Python 3.7")
        return
    context = copy_context()
    worker = Thread(target=context.run, args=(work,))
    worker.start()
    inside.wait()
    try:
        context.run(greet)
    except RuntimeError as error:
        say("main is refused", error=type(error).__name__)
    leave.set()
    worker.join()
    say("the worker has left")
    context.run(greet)


if __name__ == "__main__":
    play(main)
