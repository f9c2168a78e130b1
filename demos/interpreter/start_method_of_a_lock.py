"""A program that makes a Lock of multiprocessing can settle its start method by that.

Then it is too late for set_start_method().
"""

from multiprocessing import Lock, get_start_method, set_start_method

from demos.stage import play, say


def main():
    say("main has nothing yet", method=get_start_method(allow_none=True))
    Lock()
    say("main has a Lock", method=get_start_method(allow_none=True))
    try:
        set_start_method("spawn")
    except RuntimeError as error:
        say("it is too late to choose", error=type(error).__name__)


if __name__ == "__main__":
    play(main)
