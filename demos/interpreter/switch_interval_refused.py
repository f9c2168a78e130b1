"""sys.setswitchinterval() takes a number of seconds above 0, and nothing else."""

import sys

from demos.stage import play, say


def main():
    sys.setswitchinterval(0.25)
    for interval, name in (0, "0"), (-1, "-1"), ("long", "a text"):
        try:
            sys.setswitchinterval(interval)
        except (TypeError, ValueError) as error:
            say(f"{name} is refused", error=type(error).__name__)
    say("after that", interval=sys.getswitchinterval())


if __name__ == "__main__":
    play(main)
