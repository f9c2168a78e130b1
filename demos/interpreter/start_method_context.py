"""get_context() returns a context with its own start method, and settles nothing."""

from multiprocessing import get_context, get_start_method, set_start_method

from demos.stage import play, say


def main():
    context = get_context("spawn")
    say(
        "main has a context",
        method=context.get_start_method(),
        chosen=get_start_method(allow_none=True),
    )
    try:
        get_context("a method that nobody has heard of")
    except ValueError as error:
        say("an unknown method is refused", error=type(error).__name__)
    set_start_method("spawn")
    say("main chooses", chosen=get_start_method(allow_none=True))


if __name__ == "__main__":
    play(main)
