"""Calling another interpreter makes no thread; call_in_thread does."""

from concurrent import interpreters
from threading import get_ident

from demos.stage import play, say


def tell(answers):
    from threading import get_ident  # noqa: PLC0415 -- in the other interpreter

    answers.put(get_ident())


def main():
    other = interpreters.create()
    answers = interpreters.create_queue()

    other.call(tell, answers)
    say("it has been called", in_this_thread=answers.get() == get_ident())

    worker = other.call_in_thread(tell, answers)
    worker.join()
    say("it has been called in a thread", in_this_thread=answers.get() == get_ident())


if __name__ == "__main__":
    play(main)
