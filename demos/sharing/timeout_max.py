"""TIMEOUT_MAX is the longest timeout that a lock accepts."""

from threading import TIMEOUT_MAX, Lock

from demos.stage import play, say


def main():
    say("it is a long time", length_in_days=int(TIMEOUT_MAX // (24 * 60 * 60)))
    say("it is accepted", answer=Lock().acquire(timeout=TIMEOUT_MAX))
    try:
        Lock().acquire(timeout=TIMEOUT_MAX * 2)
    except OverflowError as error:
        say("more is refused", error=type(error).__name__)


if __name__ == "__main__":
    play(main)
