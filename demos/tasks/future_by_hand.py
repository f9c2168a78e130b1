"""A Future of one's own is done when set_result() or set_exception() settles it."""

from concurrent.futures import Future
from threading import Thread

from demos.stage import pause, play, say


def answer(question, other_question):
    pause(2)
    say("the answers are given")
    question.set_result("Paris")
    other_question.set_exception(LookupError("nobody knows"))


def main():
    question, other_question = Future(), Future()
    say("main asks", done=question.done())
    worker = Thread(target=answer, args=(question, other_question))
    worker.start()
    say("main has the answer", answer=question.result())
    try:
        other_question.result()
    except LookupError as error:
        say("main has no other answer", error=type(error).__name__)
    worker.join()


if __name__ == "__main__":
    play(main)
