"""A program chooses its start method once; choosing again takes force=True."""

from multiprocessing import get_start_method, set_start_method

from demos.stage import play, say


def main():
    try:
        set_start_method("a method that nobody has heard of")
    except ValueError as error:
        say("an unknown method is refused", error=type(error).__name__)
    set_start_method("spawn")
    say("main has chosen", method=get_start_method(allow_none=True))
    try:
        set_start_method("spawn")
    except RuntimeError as error:
        say("a second choice is refused", error=type(error).__name__)
    set_start_method("spawn", force=True)
    say("main has insisted", method=get_start_method(allow_none=True))
    set_start_method(None, force=True)
    say("main has taken its choice back", method=get_start_method(allow_none=True))


if __name__ == "__main__":
    play(main)
