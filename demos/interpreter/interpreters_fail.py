"""An exception that leaves another interpreter arrives here as an ExecutionFailed."""

from contextlib import closing

from demos.stage import play, say

try:
    from concurrent import interpreters
except ImportError:
    interpreters = None


def main():
    if interpreters is None:
        say("there is no concurrent.interpreters")
        return
    with closing(interpreters.create()) as other:
        answers = interpreters.create_queue()
        other.prepare_main(answers=answers)
        try:
            other.exec("steps = 3; steps / 0")
        except interpreters.ExecutionFailed as failure:
            say("main is told", kind=failure.excinfo.type.__name__)
        other.exec("answers.put(steps)")
        say("the other goes on", steps=answers.get())


if __name__ == "__main__":
    play(main)
