"""Since Python 3.13 sys._is_gil_enabled() tells whether there is a GIL."""

import sys

from demos.stage import play, say


def main():
    try:
        answer = str(sys._is_gil_enabled())  # noqa: SLF001 -- its name, underscore and all
    except AttributeError:
        answer = "there is nobody to ask"
    say("Python is asked for its GIL", answer=answer)


if __name__ == "__main__":
    play(main)
