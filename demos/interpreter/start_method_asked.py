"""The start method is open until a program asks for it, and settled from then on."""

from multiprocessing import get_all_start_methods, get_start_method, set_start_method

from demos.stage import play, say


def main():
    say("nobody has asked", method=get_start_method(allow_none=True))
    say("main asks", method=get_start_method())
    say("main asks what there is", first=get_all_start_methods()[0])
    say("main has asked", method=get_start_method(allow_none=True))
    try:
        set_start_method("spawn")
    except RuntimeError as error:
        say("it is too late to choose", error=type(error).__name__)
    say("main asks again", method=get_start_method())


if __name__ == "__main__":
    play(main)
