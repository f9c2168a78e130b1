"""A call of another interpreter runs in the calling thread; call_in_thread() starts one."""

from contextlib import closing
from threading import get_ident

from demos.stage import play, say

try:
    from concurrent import interpreters
except ImportError:
    interpreters = None


def tell(answers):
    from threading import get_ident  # noqa: PLC0415 -- in the other interpreter

    answers.put(get_ident())


def main():
    if interpreters is None:
        say("there is no concurrent.interpreters")
        return
    with closing(interpreters.create()) as other:
        answers = interpreters.create_queue()
        say("main looks at its thread", ident=get_ident())

        other.call(tell, answers)
        say("the other has been called", ident=answers.get())

        worker = other.call_in_thread(tell, answers)
        worker.join()
        say("the other has been called in a thread", ident=answers.get())


if __name__ == "__main__":
    play(main)
