"""An exception in another interpreter is told here by an ExecutionFailed."""

from concurrent import interpreters

from demos.stage import play, say


def main():
    other = interpreters.create()
    answers = interpreters.create_queue()
    other.prepare_main(answers=answers)
    try:
        other.exec("steps = 3; steps / 0")
    except ZeroDivisionError:
        say("the exception comes over itself")
    except interpreters.ExecutionFailed as failure:
        say("main is told", kind=failure.excinfo.type.__name__)
    other.exec("answers.put(steps)")
    say("the other goes on", steps=answers.get())


if __name__ == "__main__":
    play(main)
