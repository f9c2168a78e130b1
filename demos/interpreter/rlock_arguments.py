"""RLock() never used its arguments: it ignored them, then warned, and now refuses them."""

import warnings
from threading import RLock

from demos.stage import play, say


def main():
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            RLock(1)
            error = None
        except TypeError:
            error = "TypeError"
    told = [warning.category.__name__ for warning in caught]
    say("RLock is given an argument", error=error, warnings=told)


if __name__ == "__main__":
    play(main)
