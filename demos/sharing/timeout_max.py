"""TIMEOUT_MAX is the longest timeout that a lock accepts."""

from threading import TIMEOUT_MAX, Lock

from demos.stage import play, say


def main():
    say("main looks it up", days=int(TIMEOUT_MAX // (24 * 60 * 60)))
    say("main waits no longer than that", acquired=Lock().acquire(timeout=TIMEOUT_MAX))
    try:
        Lock().acquire(timeout=TIMEOUT_MAX * 2)
    except OverflowError as error:
        say("main asks for more", raised=type(error).__name__)


if __name__ == "__main__":
    play(main)
